/** The middle of ascending values; of an even number, between the two in the middle. 0 for none. */
export function middle(ascending: ArrayLike<number>): number {
  const upper = ascending.length >> 1;
  const high = ascending[upper] ?? 0;
  return ascending.length % 2 === 1 ? high : ((ascending[upper - 1] ?? 0) + high) / 2;
}

export const median = (values: readonly number[]): number => middle(Float64Array.from(values).sort());
