import { instant, type TimeSeriesView } from '@meterboard/data';

const START = instant('1970-01-01T00:00:00Z');

/** The view before there is one, so that the steps from view to drawing need no special case. */
export const NOTHING: TimeSeriesView = {
  interval: { start: START, end: instant('1970-01-02T00:00:00Z') },
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
