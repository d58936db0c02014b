import { instant, interval, toUsageView, type UsageOptions, type UsageView } from '@meterboard/data';
import { groupedUsageRows, type UsageSketch } from '@meterboard/data/testing';

const october2024 = interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z');
const now = instant('2024-10-24T15:30:00Z');

const REGIONS = { 'us-east-1': 64, 'eu-central-1': 41, 'ap-south-1': 18 };
/** Busy enough for an hour to have more than a few. */
const BUSY_REGIONS = { 'us-east-1': 960, 'eu-central-1': 615, 'ap-south-1': 270 };

export function usage(sketch: UsageSketch, options: Partial<UsageOptions> = {}): UsageView {
  const { interval: asked = october2024, window = 'day' } = sketch;
  return toUsageView(groupedUsageRows({ seed: 7, interval: asked, daily: REGIONS, ...sketch }), {
    interval: asked,
    bucket: window,
    groupBy: ['region'],
    unit: { kind: 'count', name: 'CPU hours' },
    metric: { id: 'cpu', name: 'CPU hours' },
    ...options,
  });
}

/** October 2024 as seen on the 24th: that day is still in progress. */
export const october = usage({ until: now }, { now });

export const wholeOctober = usage({});

export const november = usage({ daily: { ...REGIONS, 'sa-east-1': 25 }, interval: interval('2024-11-01T00:00:00Z', '2024-12-01T00:00:00Z') });

export const september = usage({ seed: 11, interval: interval('2024-09-01T00:00:00Z', '2024-10-01T00:00:00Z') });

export const ungrouped = usage({ daily: 820 }, { groupBy: [] });

export const week = usage({ daily: BUSY_REGIONS, interval: interval('2024-10-01T00:00:00Z', '2024-10-08T00:00:00Z'), window: 'hour' });

/** A year of hours: more buckets than a screen has pixels. */
export const year = usage({ daily: BUSY_REGIONS, interval: interval('2024-01-01T00:00:00Z', '2025-01-01T00:00:00Z'), window: 'hour' });

const SERVICES = Object.fromEntries('Search Ingest Inference Training Embeddings Storage Streaming Webhooks Exports Archive Sandbox Previews'.split(' ').map((name, index) => [name, 80 - index * 6]));

export const manyGroups = usage({ daily: SERVICES, interval: interval('2024-07-01T00:00:00Z', '2024-09-29T00:00:00Z') }, { maxSeries: 9 });

/** Daylight saving ends on 27 October: a day of 25 hours. */
export const berlin = usage({ interval: interval('2024-10-20T22:00:00Z', '2024-11-03T23:00:00Z'), window: 'hour' }, { bucket: 'day', timeZone: 'Europe/Berlin' });

const rows = groupedUsageRows({ seed: 7, daily: REGIONS });
const byRegion = { interval: october2024, bucket: 'day', groupBy: ['region'], unit: october.unit } as const;

/** Days without a row are gaps, not zeros. */
export const withGaps = toUsageView(rows.filter((_, index) => Math.floor(index / 3) % 7 !== 3), byRegion);

export const nothing = toUsageView([], byRegion);

/** Names as customers really choose them, and worse. */
export const hostile = usage({
  daily: {
    '': 12,
    __proto__x: 22,
    '<img src=x onerror=alert(1)>': 17,
    'مركز البيانات — الرياض': 26,
    'a-very-long-region-name-that-nobody-would-type-by-hand-but-a-machine-did-us-east-1a-rack-0042': 31,
    '東京リージョン（本番環境）': 20,
    '\u202Eevil': 9,
  },
});

/** Some rows are duplicates, some lie outside the range: the view says so in its issues. */
export const withIssues = toUsageView([...groupedUsageRows({ seed: 7, daily: REGIONS, interval: interval('2024-10-01T00:00:00Z', '2024-11-04T00:00:00Z') }), ...rows.slice(0, 4)], byRegion);

/** Maxima do not add up: no stack and no total. */
export const peaks = usage({}, { aggregation: 'max', unit: { kind: 'count', name: 'concurrent sessions' } });
