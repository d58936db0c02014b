import type { Instant, TimeSeriesView } from '@meterboard/data';

/** Written out rather than made with `instant`, which every chart would have to load for these two constants. */
const START = '1970-01-01T00:00:00.000Z' as Instant;
const END = '1970-01-02T00:00:00.000Z' as Instant;

/** Stands for the view before there is one, so that the steps from view to drawing need no special case. */
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
