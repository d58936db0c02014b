/** Anything that can be seen: no space, control, format or otherwise ignorable character. */
const SEEN = /[^\p{Z}\p{C}\p{DI}]/u;

/** A name that somebody gave, or `unnamed` where nothing of it would be seen: a blank option or row says less than one that says it has no name. */
export const nameOr = (name: string, unnamed: string): string => (SEEN.test(name) ? name : unnamed);
