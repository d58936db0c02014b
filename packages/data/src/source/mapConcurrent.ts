import { refuseAborted } from './aborted.js';
import type { FetchContext } from './billing-source.js';

/**
 * Does `work` for every item, at most `limit` at a time (one by one where that is no number from 1 on), and returns the results in the order of the items. The first failure
 * fails the whole: totals of a part would look final. Nothing new is begun after it, or after an abort.
 */
export async function mapConcurrent<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item, index: number) => Promise<Result>,
  { signal, onProgress }: Partial<FetchContext> = {},
): Promise<Result[]> {
  const results = new Array<Result>(items.length);
  const queue = items.entries();
  let done = 0;
  let failed = false;
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (failed) return;
      refuseAborted(signal);
      results[index] = await work(item, index);
      done += 1;
      onProgress?.({ done, total: items.length });
    }
  };
  const guarded = (): Promise<void> =>
    worker().catch((error: unknown) => {
      failed = true;
      throw error;
    });
  await Promise.all(Array.from({ length: Math.min(limit >= 1 ? limit : 1, items.length) }, guarded));
  return results;
}
