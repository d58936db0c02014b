/** Always the same array: a new `[]` in every render would have the chart worked out anew each time. */
const NONE: readonly never[] = [];

/** The list that a host gave, or an empty one for anything else. Hosts keep such state in storage and in URLs, where it may be anything. */
export const listOf = <T>(given: readonly T[] | undefined): readonly T[] => (Array.isArray(given) ? given : NONE);
