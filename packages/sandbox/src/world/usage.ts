import { eventsOf } from './events.js';
import type { Metric } from './metrics.js';
import type { Customer, GroupValues, UsageShape } from './story.js';
import { HOUR, type Moment } from './time.js';

/** The hourly amounts of one group, in thousandths; NaN marks an hour without events. Index 0 is the hour `origin`. */
export interface HourlySeries {
  group: GroupValues;
  values: Float64Array;
  /** The part of `values` that arrived after the invoice was final, by hour index. */
  late: ReadonlyMap<number, number>;
}

/** One customer's events of one metric, from the world's first hour to the clock's. */
export interface MetricUsage {
  metric: Metric;
  origin: Moment;
  hours: number;
  series: readonly HourlySeries[];
}

function partOf(value: number, metric: Metric, share: number): number {
  if (metric.aggregation === 'MAX' || metric.aggregation === 'LATEST') return value;
  const step = metric.whole ? 1000 : 1;
  const part = Math.floor((value * share) / step) * step;
  return part === 0 ? Number.NaN : part;
}

function fillSeries(seed: string, customer: Customer, shape: UsageShape, index: number, origin: Moment, now: Moment): HourlySeries {
  const hours = Math.ceil((now - origin) / HOUR);
  const values = new Float64Array(Math.max(0, hours));
  const at = eventsOf(seed, customer.id, shape, index, origin);
  for (let hour = 0; hour < hours; hour += 1) {
    const start = origin + hour * HOUR;
    const full = at(start);
    values[hour] = start + HOUR > now ? partOf(full, shape.metric, (now - start) / HOUR) : full;
  }
  const late = new Map<number, number>();
  for (const entry of shape.late ?? []) {
    const hour = (entry.hour - origin) / HOUR;
    if (entry.series !== index || entry.arrives > now || hour >= hours) continue;
    const milli = Math.round(entry.amount * 1000);
    const before = values[hour] ?? Number.NaN;
    values[hour] = (Number.isNaN(before) ? 0 : before) + milli;
    late.set(hour, milli);
  }
  return { group: shape.series[index]?.group ?? {}, values, late };
}

/** Generates a customer's events of one metric up to the moment of the clock; the current hour has the part that has passed. */
export function usageOf(seed: string, customer: Customer, shape: UsageShape, origin: Moment, now: Moment): MetricUsage {
  const series = shape.series.map((_, index) => fillSeries(seed, customer, shape, index, origin, now));
  return { metric: shape.metric, origin, hours: Math.max(0, Math.ceil((now - origin) / HOUR)), series };
}

function combine(metric: Metric, sum: number | null, value: number): number {
  if (sum === null || metric.aggregation === 'LATEST') return value;
  return metric.aggregation === 'MAX' ? Math.max(sum, value) : sum + value;
}

/**
 * The metric over the hours [start, end) of some groups, in thousandths and by its own rule: sums add up, maxima give the largest, and
 * levels the last. Null if there were no events.
 */
export function aggregate(usage: MetricUsage, series: readonly HourlySeries[], start: Moment, end: Moment): number | null {
  const first = Math.max(0, Math.ceil((start - usage.origin) / HOUR));
  const last = Math.min(usage.hours, Math.floor((end - usage.origin) / HOUR));
  let result: number | null = null;
  for (let hour = first; hour < last; hour += 1) {
    for (const one of series) {
      const value = one.values[hour] ?? Number.NaN;
      if (!Number.isNaN(value)) result = combine(usage.metric, result, value);
    }
  }
  return result;
}
