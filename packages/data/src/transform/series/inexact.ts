import type { Summand } from '../../wire/fields.js';
import type { Issues } from './issues.js';

/** A number beyond 2^53 may not be the one that the answer's text said, as JSON.parse rounds it to a double. */
const isInexact = (value: Summand): boolean => typeof value === 'number' && (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER);

export function countInexact(value: Summand, issues: Issues): void {
  if (isInexact(value)) {
    issues.add('inexact-number', 'JSON numbers beyond 2^53 lost digits before they came here. Parse the answer with a parser that keeps big numbers as text.');
  }
}
