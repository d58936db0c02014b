import type { Instant, TimeSeriesView } from '@meterboard/data';

/** Spelled out, and not read by `instant`: every chart would carry the reader along for two constants. */
const START = '1970-01-01T00:00:00.000Z' as Instant;
const END = '1970-01-02T00:00:00.000Z' as Instant;

/** The view before there is one, so that the steps from view to drawing need no special case. */
export const NOTHING: TimeSeriesView = {
  interval: { start: START, end: END },
  timeZone: 'UTC',
  bucket: 'day',
  unit: { kind: 'unknown' },
  buckets: [],
  series: [],
  bucketTotals: [],
  total: null,
  partialFrom: null,
  issues: [],
};
