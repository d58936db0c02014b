import { refuseAborted } from './aborted.js';
import type { FetchContext } from './billingSource.js';

/**
 * Runs `work` for every item, at most `limit` at a time (one at a time unless `limit` is 1 or more), and returns the results in the
 * order of the items. The first failure fails the whole, as totals of a part would look final, and no further item is begun.
 * @throws RequestError of kind 'aborted' if the signal is aborted before all items are done; whatever `work` throws
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
      refuseAborted(signal);
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
