/** Always the same array: a new `[]` in every render would have the chart worked out anew each time. */
const NONE: readonly never[] = [];
/** Lists with gaps, and the same without them: for the same reason. */
const withoutGaps = new WeakMap<readonly unknown[], readonly unknown[]>();

/** The list that a host gave, without its gaps (null, undefined), or an empty one for anything else. Hosts keep such state in storage and in URLs, where it may be anything. */
export const listOf = <T>(given: readonly (T | null)[] | undefined): readonly T[] => {
  if (!Array.isArray(given)) return NONE;
  const list: readonly unknown[] = given;
  if (!list.includes(null) && !list.includes(undefined)) return list as readonly T[];
  const entries = withoutGaps.get(list) ?? list.filter((entry) => entry !== null && entry !== undefined);
  withoutGaps.set(list, entries);
  return entries as readonly T[];
};

/** The texts in it. */
export const textsOf = (given: readonly string[] | undefined): readonly string[] => listOf(given).filter((entry) => typeof entry === 'string');
