/** Always the same array: a new `[]` in every render would have the chart worked out anew each time. */
const NONE: readonly never[] = [];

/** The list that a host gave, without its gaps (null, undefined), or an empty one for anything else. Hosts keep such state in storage and in URLs, where it may be anything. */
export const listOf = <T>(given: readonly (T | null)[] | undefined): readonly T[] => {
  if (!Array.isArray(given)) return NONE;
  const entries = (given as readonly (T | null | undefined)[]).filter((entry) => entry !== null && entry !== undefined);
  return entries.length === given.length ? (given as readonly T[]) : entries;
};

/** The texts in it. */
export const textsOf = (given: readonly string[] | undefined): readonly string[] => listOf(given).filter((entry) => typeof entry === 'string');
