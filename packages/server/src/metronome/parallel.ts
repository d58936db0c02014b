import type { Reads } from './send.js';

/**
 * Runs the parts of one read, a few at a time, and joins their rows. The first failure stops the others: half a list is never
 * shown, so reading on would only spend quota.
 */
export async function inParallel<Part, Row>(reads: Reads, parts: readonly Part[], width: number, read: (part: Part, reads: Reads) => Promise<readonly Row[]>): Promise<Row[]> {
  const siblings = new AbortController();
  const stop = (): void => { siblings.abort(reads.signal.reason); };
  reads.signal.throwIfAborted();
  reads.signal.addEventListener('abort', stop, { once: true });
  const results: (readonly Row[])[] = [];
  const entries = parts.entries();
  const worker = async (): Promise<void> => {
    for (const [index, part] of entries) results[index] = await read(part, { ...reads, signal: siblings.signal });
  };
  try {
    await Promise.all(Array.from({ length: Math.min(width, parts.length) }, worker));
    return results.flat();
  } catch (error) {
    siblings.abort(error);
    throw error;
  } finally {
    reads.signal.removeEventListener('abort', stop);
  }
}
