import { fromEpoch, type Interval } from '../time/instant.js';
import { optionalEpochField } from './fields.js';
import type { Place, WireRecord } from './read.js';

/** Half open, in epoch milliseconds. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Null unless the record has both ends and the end comes after the start. */
export function optionalSpan(record: WireRecord, [from, until]: readonly [string, string], at: Place): Span | null {
  const start = optionalEpochField(record, from, at);
  const end = optionalEpochField(record, until, at);
  return start !== null && end !== null && end > start ? { start, end } : null;
}

export const toInterval = ({ start, end }: Span): Interval => ({ start: fromEpoch(start), end: fromEpoch(end) });
