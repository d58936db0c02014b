/** One identity: an inline `[]` would make every render a new model. */
const NONE: readonly never[] = [];

/** The list that a host gave, or an empty one for what is none: states are kept in storage and in addresses, where anything may stand. */
export const listOf = <T>(given: readonly T[] | undefined): readonly T[] => (Array.isArray(given) ? given : NONE);
