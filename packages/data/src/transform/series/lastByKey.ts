import type { Issues } from './issues.js';

/** The last record of each key; the others are counted as issues. `what` begins their message, like 'The same invoice'. */
export function lastByKey<T>(records: readonly T[], keyOf: (record: T) => string, what: string, issues: Issues): Map<string, T> {
  const last = new Map(records.map((record) => [keyOf(record), record]));
  issues.add('duplicate', `${what} came more than once; the last one counts.`, records.length - last.size);
  return last;
}
