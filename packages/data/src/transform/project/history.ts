import { AggregationError } from '../../errors.js';
import { isZero, type Decimal, ZERO } from '../../exact/decimal.js';
import { sum } from '../../exact/sum.js';
import { bucketEdges } from '../../time/buckets.js';
import { toEpoch } from '../../time/instant.js';
import { zoneOffsets } from '../../time/zone.js';
import type { SeriesRole } from '../../view/common.js';
import type { SpendView } from '../../view/spend.js';
import { rebucket } from '../rebucket.js';
import { weekdayOf } from './horizon.js';

/** What goes on from day to day, and so can be projected: usage, and for `net` the credits that pay for it. A one-off charge does not. */
const RECURRING: Record<'gross' | 'net', readonly SeriesRole[]> = {
  gross: ['all', 'group', 'unassigned', 'other'],
  net: ['all', 'group', 'unassigned', 'other', 'credit'],
};

/** A fortnight is too long to wait for a first estimate, less than a week has not seen a weekend. */
export const NEEDED_DAYS = 7;

export interface History {
  /** Spend of each day. */
  readonly days: readonly number[];
  /** 0 to 6, of each day. */
  readonly weekdays: readonly number[];
}

/** The recurring part of one bucket; null where there is no record. */
export function recurringIn(view: SpendView, index: number, measure: 'gross' | 'net'): Decimal | null {
  if ((view.bucketTotals[index] ?? null) === null) return null;
  return sum(view.series.filter(({ role }) => RECURRING[measure].includes(role)).map(({ values }) => values[index] ?? ZERO));
}

/** Complete days up to `known`, from the first spend on; none of a view in weeks or months, which hide their days. No record is no spend. */
export function dailyHistory(view: SpendView, measure: 'gross' | 'net', known: number): History {
  if (view.cumulative === true) {
    throw new AggregationError('cumulative', 'A running total was given where daily spend is needed. Its days would be counted again and again. Pass the view that cumulative() was made from.');
  }
  if (view.bucket === 'week' || view.bucket === 'month') return { days: [], weekdays: [] };
  const daily = rebucket(view, 'day');
  const { firstStart } = bucketEdges(view.interval, 'day', view.timeZone);
  const whole = daily.buckets
    .map(({ start, end }, index) => ({ start: toEpoch(start), end: toEpoch(end), spent: recurringIn(daily, index, measure) }))
    .filter(({ end }, index) => end <= known && (index > 0 || firstStart === toEpoch(view.interval.start)));
  const offsetAt = zoneOffsets(view.timeZone);
  const seen = whole.slice(firstActive(whole.map(({ spent }) => spent)));
  return { days: seen.map(({ spent }) => Number(spent ?? 0)), weekdays: seen.map(({ start }) => weekdayOf(start, offsetAt)) };
}

/** Before a customer's first spend there was no customer, or no use: neither says how use goes on. Without any spend, the first record. */
function firstActive(spent: readonly (Decimal | null)[]): number {
  const firstSpend = spent.findIndex((value) => value !== null && !isZero(value));
  const first = firstSpend === -1 ? spent.findIndex((value) => value !== null) : firstSpend;
  return first === -1 ? spent.length : first;
}
