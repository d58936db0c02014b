import { TimeRangeError } from '../../errors.js';

/** More values than this would fill the memory of a page, and a chart shows a few thousand at best. */
const MAX_VALUES = 10_000_000;

/** @throws TimeRangeError if series times buckets are more values than that */
export function refuseOversizedView(series: number, buckets: number): void {
  if (series * buckets <= MAX_VALUES) return;
  throw new TimeRangeError(`${series} groups in ${buckets} buckets are ${series * buckets} values, more than a page can hold. Ask for a shorter range, larger buckets or a key with fewer values.`);
}
