import { type Meter, metersOf, numberMeters, periodsOf } from './meters.js';
import { chargeHour, lateCharge, type Charge } from './rating.js';
import type { Customer } from './story.js';
import { HOUR, type Moment, type Span } from './time.js';
import { createTimeline, type Timeline } from './timeline.js';
import type { MetricUsage } from './usage.js';

/** Everything that was charged to a customer, in time order, and what it did to the balances. */
export interface Rated {
  charges: readonly Charge[];
  timeline: Timeline;
}

/** The state of a meter during a billing period. */
interface Running {
  meter: Meter;
  periods: Span[];
  period: number;
  used: number;
}

function start(customer: Customer, usage: (metric: string) => MetricUsage | undefined, now: Moment): Running[] {
  const running = customer.contracts.flatMap((contract) => {
    const periods = periodsOf(contract, now);
    return contract.rates.flatMap((rate) => {
      const found = usage(rate.product.metric.id);
      return found ? metersOf(contract, rate, found).map((meter) => ({ meter, periods, period: 0, used: 0 })) : [];
    });
  });
  numberMeters(running.map(({ meter }) => meter));
  return running;
}

function enterHour(running: Running, hour: Moment): boolean {
  let period = running.periods[running.period];
  while (period && hour >= period.end) {
    running.period += 1;
    running.used = 0;
    period = running.periods[running.period];
  }
  return period !== undefined && hour >= period.start;
}

function rateHour(running: Running, index: number, hour: Moment, timeline: Timeline): Charge[] {
  const { meter } = running;
  const value = meter.values[index] ?? Number.NaN;
  if (Number.isNaN(value)) return [];
  const late = meter.late.get(index) ?? 0;
  const milli = meter.isLevel ? value - running.used : value - late;
  const payers = timeline.payers(meter.rate, meter.contract.id);
  const charges = milli === 0 ? [] : chargeHour(meter, hour, meter.isLevel ? 0 : running.used, milli, payers);
  running.used += milli;
  return late === 0 ? charges : [...charges, ...lateCharge(meter, hour, late)];
}

/**
 * Rates a customer's whole history hour by hour, up to the moment of the clock. Balances are drawn on in time order, so that what a
 * commit paid for is known for any window afterwards.
 */
export function rateCustomer(customer: Customer, usage: (metric: string) => MetricUsage | undefined, origin: Moment, now: Moment): Rated {
  const timeline = createTimeline(customer);
  const running = start(customer, usage, now);
  const charges: Charge[] = [];
  for (let index = 0, hour = origin; hour < now; index += 1, hour += HOUR) {
    timeline.advance(hour);
    for (const one of running) {
      if (!enterHour(one, hour)) continue;
      for (const charge of rateHour(one, index, hour, timeline)) charges.push(charge);
    }
  }
  timeline.advance(now);
  return { charges, timeline };
}
