import { mapConcurrent } from '@meterboard/data';
import type { Reads } from './send.js';

/**
 * Reads the parts of one list, a few at a time, and joins their rows. The first failure ends the calls under way: half a list is never
 * shown, so reading on would only waste quota.
 */
export async function inParallel<Part, Row>(reads: Reads, parts: readonly Part[], width: number, read: (part: Part, reads: Reads) => Promise<readonly Row[]>): Promise<Row[]> {
  const siblings = new AbortController();
  const follow = (): void => { siblings.abort(reads.signal.reason); };
  reads.signal.throwIfAborted();
  reads.signal.addEventListener('abort', follow, { once: true });
  try {
    return (await mapConcurrent(parts, width, (part) => read(part, { ...reads, signal: siblings.signal }))).flat();
  } catch (error) {
    siblings.abort(error);
    throw error;
  } finally {
    reads.signal.removeEventListener('abort', follow);
  }
}
