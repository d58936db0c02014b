/** Computes a value when it is first asked for, and keeps it. */
export function memoize<T>(compute: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => (kept ??= { value: compute() }).value;
}
