import type { Decimal } from '../../exact/decimal.js';
import { bucketEdges } from '../../time/buckets.js';
import { toEpoch, type Interval } from '../../time/instant.js';
import { zoneOffsets } from '../../time/zone.js';
import type { Series } from '../../view/common.js';
import type { SpendView } from '../../view/spend.js';
import type { UsageView } from '../../view/usage.js';
import { RECURRING, recurringIn } from '../project/history.js';
import type { Point } from './course.js';
import { RHYTHMS } from './rhythm.js';

/** What is judged: its series, and their whole in each bucket, null where it is not known. */
export interface Judged {
  readonly series: readonly Series[];
  readonly values: readonly (Decimal | null)[];
}

export function judgedPart(view: UsageView | SpendView): Judged {
  if (view.kind === 'usage') return { series: view.series, values: view.bucketTotals };
  return { series: view.series.filter(({ role }) => RECURRING.gross.includes(role)), values: view.buckets.map((_, index) => recurringIn(view, index, 'gross')) };
}

/** How much of a bucket of the usual length it is: 23 hours of a day where clocks change, 28 days of a month. */
export const shareOf = ({ start, end }: Interval, length: number): number => (toEpoch(end) - toEpoch(start)) / length;

/** The complete buckets with a value that a number can hold, in order of time. Those cut off by the interval's ends are not complete. */
export function pointsOf(view: UsageView | SpendView, { values }: Judged, now: number): Point[] {
  const { length, slotOf } = RHYTHMS[view.bucket];
  const offsetAt = zoneOffsets(view.timeZone);
  const { whole } = bucketEdges(view.interval, view.bucket, view.timeZone);
  return view.buckets.flatMap((bucket, index) => {
    const value = values[index] ?? null;
    const [start, end] = [toEpoch(bucket.start), toEpoch(bucket.end)];
    // Only the outer ones can be cut; those between are whole by the rules of whoever made the view, which may know a zone better.
    const isWhole = (index > 0 || start === whole[0]) && (index < view.buckets.length - 1 || end === whole.at(-1));
    const usual = Number(value) / shareOf(bucket, length);
    if (value === null || !Number.isFinite(usual) || !isWhole || end > now || index >= (view.partialFrom ?? Infinity)) return [];
    return [{ index, interval: bucket, amount: value, slot: slotOf(start, offsetAt), value: usual }];
  });
}

/** What the amounts are whole multiples of: 1 for counts, 0.01 for amounts with two digits after the point. */
export function stepOf({ values }: Judged): number {
  const digits = values.map((value) => value?.split('.')[1]?.length ?? 0);
  return 10 ** -digits.reduce((most, each) => Math.max(most, each), 0);
}
