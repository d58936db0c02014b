import type { Contract, GroupValues, Product, Rate, Tier } from './story.js';
import { HOUR, monthsOf, type Moment, type Span } from './time.js';
import type { HourlySeries, MetricUsage } from './usage.js';

/** Usage that is rated together: one product of one contract, for one combination of presentation and pricing values. */
export interface Meter {
  id: string;
  /** Charges of meters with the same key share a line: all seats of a product do. */
  lineKey: string;
  /** The number of that key, which is faster to compare. */
  line: number;
  /** The number of the rate among the customer's. */
  rateIndex: number;
  contract: Contract;
  rate: Rate;
  /** null: the product has no presentation keys. */
  presentation: GroupValues | null;
  pricing: Readonly<Record<string, string>> | null;
  tiers: readonly Tier[];
  seat: string | null;
  /** Thousandths, by hour since the world's first; NaN for hours without events. */
  values: Float64Array;
  late: ReadonlyMap<number, number>;
  /** For LATEST, the level of the hour, whose change is charged. */
  isLevel: boolean;
}

function pick(product: Product, group: GroupValues): GroupValues | null {
  if (product.presentationKeys.length === 0) return null;
  return Object.fromEntries(product.presentationKeys.map((key) => [key, group[key] ?? null]));
}

function addInto(meter: Meter, series: HourlySeries): Meter {
  for (let hour = 0; hour < series.values.length; hour += 1) {
    const value = series.values[hour] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const before = meter.values[hour] ?? Number.NaN;
    meter.values[hour] = Number.isNaN(before) ? value : before + value;
  }
  return { ...meter, late: new Map([...meter.late, ...series.late]) };
}

function newMeter(id: string, contract: Contract, rate: Rate, usage: MetricUsage, group: GroupValues): Meter {
  const key = rate.product.pricingKey;
  const value = key === undefined ? '' : (group[key] ?? '');
  const presentation = pick(rate.product, group);
  const pricing = key === undefined ? null : { [key]: value };
  return {
    id, contract, rate, presentation, pricing,
    lineKey: JSON.stringify([rate.product.id, presentation, pricing]), line: 0, rateIndex: 0,
    tiers: rate.override ?? rate.prices[value] ?? [],
    seat: rate.seatKey === undefined ? null : (group[rate.seatKey] ?? null),
    values: new Float64Array(usage.hours).fill(Number.NaN),
    late: new Map(),
    isLevel: usage.metric.aggregation === 'LATEST',
  };
}

/** The meters of one rate: the metric's groups, reduced to the keys that split the product's lines and prices. */
export function metersOf(contract: Contract, rate: Rate, usage: MetricUsage): Meter[] {
  const meters = new Map<string, Meter>();
  for (const series of usage.series) {
    const keys = [...rate.product.presentationKeys, rate.product.pricingKey ?? '', rate.seatKey ?? ''];
    const id = JSON.stringify([contract.id, rate.product.id, ...keys.map((key) => series.group[key] ?? null)]);
    meters.set(id, addInto(meters.get(id) ?? newMeter(id, contract, rate, usage, series.group), series));
  }
  return [...meters.values()];
}

/** Numbers the lines and rates of a customer's meters. */
export function numberMeters(meters: readonly Meter[]): void {
  const lines = [...new Set(meters.map((meter) => meter.contract.id + meter.lineKey))];
  const rates = [...new Set(meters.map((meter) => meter.rate))];
  for (const meter of meters) {
    meter.line = lines.indexOf(meter.contract.id + meter.lineKey);
    meter.rateIndex = rates.indexOf(meter.rate);
  }
}

/** The billing periods of a contract that have begun: calendar months, clipped to its term. */
export function periodsOf(contract: Contract, now: Moment): Span[] {
  const known = { start: contract.start, end: Math.min(contract.end, Math.ceil((now + 1) / HOUR) * HOUR) };
  return monthsOf(known).map(({ start }) => {
    const whole = monthsOf({ start, end: contract.end })[0];
    return whole ?? { start, end: contract.end };
  });
}
