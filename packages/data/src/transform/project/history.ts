import { AggregationError } from '../../errors.js';
import { isZero, type Decimal, ZERO } from '../../exact/decimal.js';
import { sum } from '../../exact/sum.js';
import { bucketEdges } from '../../time/buckets.js';
import { DAY } from '../../time/duration.js';
import { toEpoch } from '../../time/instant.js';
import { zoneOffsets } from '../../time/zone.js';
import type { SeriesRole, TimeSeriesView } from '../../view/common.js';
import type { SpendView } from '../../view/spend.js';
import { rebucket } from '../rebucket.js';
import { weekdayOf } from './horizon.js';

/** The roles that recur from day to day and so can be projected: usage, and for `net` the credits that pay for it. One-off charges do not. */
export const RECURRING: Record<'gross' | 'net', readonly SeriesRole[]> = {
  gross: ['all', 'group', 'unassigned', 'other'],
  net: ['all', 'group', 'unassigned', 'other', 'credit'],
};

/** Two weeks are too long to wait for a first estimate; less than one has not seen every weekday. */
export const NEEDED_DAYS = 7;

export interface History {
  /** Spend of each day, in 24 hours: where clocks change, a day is an hour shorter or longer. */
  readonly days: readonly number[];
  /** The weekday of each day, 0 to 6. */
  readonly weekdays: readonly number[];
}

/** The recurring part of one bucket; null where there is no record. */
export function recurringIn(view: SpendView, index: number, measure: 'gross' | 'net'): Decimal | null {
  if ((view.bucketTotals[index] ?? null) === null) return null;
  return sum(view.series.filter(({ role }) => RECURRING[measure].includes(role)).map(({ values }) => values[index] ?? ZERO));
}

/** @throws AggregationError for running totals, as `cumulative` makes them */
export function refuseRunningTotals({ cumulative }: TimeSeriesView): void {
  if (cumulative !== true) return;
  throw new AggregationError('cumulative', 'A running total was given where the amount of each bucket is needed. It would be counted again and again. Pass the view that cumulative() was made from.');
}

/**
 * Complete days up to `known`, from the first spend on, or from the first usage if credits paid for all of it: how little they left to pay
 * before they ran out says nothing about what comes. A day without records has no spend. A view by week or month has no days.
 */
export function dailyHistory(view: SpendView, measure: 'gross' | 'net', known: number): History {
  refuseRunningTotals(view);
  if (view.bucket === 'week' || view.bucket === 'month') return { days: [], weekdays: [] };
  const daily = rebucket(view, 'day');
  const { whole } = bucketEdges(view.interval, 'day', view.timeZone);
  const complete = daily.buckets
    .map(({ start, end }, index) => ({ start: toEpoch(start), end: toEpoch(end), used: recurringIn(daily, index, 'gross'), spent: recurringIn(daily, index, measure) }))
    .filter(({ start, end }, index) => end <= known && start === whole[index] && end === whole[index + 1]);
  const offsetAt = zoneOffsets(view.timeZone);
  const firstUsed = firstActive(complete.map(({ used }) => used));
  const seen = complete.slice(Math.max(firstUsed, firstActive(complete.map(({ spent }) => spent))));
  return { days: seen.map(({ start, end, spent }) => Number(spent ?? 0) / ((end - start) / DAY)), weekdays: seen.map(({ start }) => weekdayOf(start, offsetAt)) };
}

/** The day of the first amount, or of the first record if there is none. Days before it say nothing about how amounts go on. */
function firstActive(amounts: readonly (Decimal | null)[]): number {
  const firstAmount = amounts.findIndex((value) => value !== null && !isZero(value));
  const first = firstAmount === -1 ? amounts.findIndex((value) => value !== null) : firstAmount;
  return first === -1 ? amounts.length : first;
}
