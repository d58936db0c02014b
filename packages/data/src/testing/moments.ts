import { fromEpoch, instant, toEpoch, type Instant } from '../time/instant.js';

/** The present moment of the sample customer by default: 24 October 2024, 15:30 UTC, in the middle of a billing period. */
export const SAMPLE_NOW: Instant = fromEpoch(Date.UTC(2024, 9, 24, 15, 30));

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Epoch milliseconds of RFC 3339 text, or of a date, which stands for its midnight in UTC.
 * @throws TimeRangeError for other text
 */
export const epochOfMoment = (text: string): number => toEpoch(instant(DATE.test(text) ? `${text}T00:00:00Z` : text));

/** The start of the UTC month that holds a moment, or of one some months later. */
export function monthStart(epoch: number, later = 0): number {
  const date = new Date(epoch);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1);
}

/** A timestamp as most of Metronome's endpoints spell it; breakdown windows alone end in "Z". */
export const wireTime = (epoch: number): string => `${new Date(epoch).toISOString().slice(0, 19)}+00:00`;
