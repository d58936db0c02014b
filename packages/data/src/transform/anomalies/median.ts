/** Ascending. */
export const sorted = (values: readonly number[]): Float64Array => Float64Array.from(values).sort();

/** The middle of sorted values; of an even number, between the two in the middle. 0 for none. */
export function middle(ascending: Float64Array): number {
  const upper = ascending.length >> 1;
  const high = ascending[upper] ?? 0;
  return ascending.length % 2 === 1 ? high : ((ascending[upper - 1] ?? 0) + high) / 2;
}

export const median = (values: readonly number[]): number => middle(sorted(values));
