import { instant, interval, toUsageView, type Instant, type UsageOptions, type UsageRow, type UsageView } from '@meterboard/data';
import { seeded } from './random';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Group value -> its usual amount in one window. */
export type Groups = Readonly<Record<string, number>>;

export interface Sketch {
  groups: Groups;
  start?: string;
  /** Windows, and how long each is. */
  windows?: number;
  window?: 'hour' | 'day';
  /** Windows that have begun; later ones have no rows. */
  begun?: number;
  seed?: number;
}

const at = (epoch: number): Instant => instant(new Date(epoch).toISOString());

/** Rows as POST /v1/usage/groups sends them: quieter at weekends, growing slowly, never quite even. */
export function usageRows({ groups, start = '2024-10-01T00:00:00Z', windows = 31, window = 'day', begun = windows, seed = 7 }: Sketch): UsageRow[] {
  const random = seeded(seed);
  const length = window === 'day' ? DAY : HOUR;
  return Array.from({ length: begun }, (_, index) => {
    const from = Date.parse(start) + index * length;
    const weekday = new Date(from).getUTCDay();
    const calm = (weekday === 0 || weekday === 6 ? 0.55 : 1) * (window === 'hour' ? 0.55 + 0.45 * Math.sin(((new Date(from).getUTCHours() - 8) / 24) * 2 * Math.PI) : 1);
    return Object.entries(groups).map(([value, usual]) => ({
      starting_on: at(from),
      ending_before: at(from + length),
      group: { region: value },
      group_key: 'region',
      group_value: value,
      value: Math.round(usual * (0.75 + random() * 0.5) * calm * (1 + index / windows / 3) * 100) / 100,
    }));
  }).flat();
}

export function usage(sketch: Sketch, options: Partial<UsageOptions> = {}): UsageView {
  const { start = '2024-10-01T00:00:00Z', windows = 31, window = 'day' } = sketch;
  const end = Date.parse(start) + windows * (window === 'day' ? DAY : HOUR);
  return toUsageView(usageRows(sketch), {
    interval: interval(start, at(end)),
    bucket: window,
    groupBy: ['region'],
    unit: { kind: 'count', name: 'CPU hours' },
    metric: { id: 'cpu', name: 'CPU hours' },
    ...options,
  });
}

const REGIONS: Groups = { 'us-east-1': 64, 'eu-central-1': 41, 'ap-south-1': 18 };

/** October 2024 on the 24th: the last bucket is still in progress. */
export const october = usage({ groups: REGIONS, begun: 24 }, { now: instant('2024-10-24T15:30:00Z') });

export const wholeOctober = usage({ groups: REGIONS });

export const november = usage({ groups: { ...REGIONS, 'sa-east-1': 25 }, start: '2024-11-01T00:00:00Z', windows: 30, seed: 8 });

export const ungrouped = usage({ groups: { everything: 820 } }, { groupBy: [] });

export const week = usage({ groups: REGIONS, windows: 168, window: 'hour' });

/** A year of hours: more buckets than a screen has pixels. */
export const year = usage({ groups: REGIONS, start: '2024-01-01T00:00:00Z', windows: 8784, window: 'hour' });

const SERVICES: Groups = Object.fromEntries('Search Ingest Inference Training Embeddings Storage Streaming Webhooks Exports Archive Sandbox Previews'.split(' ').map((name, index) => [name, 80 - index * 6]));

export const manyGroups = usage({ groups: SERVICES, windows: 90, start: '2024-07-01T00:00:00Z' }, { maxSeries: 9 });

/** Daylight saving ends on 27 October: a day of 25 hours. */
export const berlin = usage({ groups: REGIONS, start: '2024-10-20T22:00:00Z', windows: 24 * 14 + 1, window: 'hour' }, { bucket: 'day', timeZone: 'Europe/Berlin' });

/** Days without a row are gaps, not zeros. */
export const withGaps = toUsageView(
  usageRows({ groups: REGIONS }).filter((_, index) => Math.floor(index / 3) % 7 !== 3),
  { interval: october.interval, bucket: 'day', groupBy: ['region'], unit: october.unit },
);

export const nothing = usage({ groups: REGIONS, begun: 0 });

/** Names as customers really choose them, and worse. */
export const hostile = usage({
  groups: {
    '': 12,
    __proto__x: 22,
    '<img src=x onerror=alert(1)>': 17,
    'مركز البيانات — الرياض': 26,
    'a-very-long-region-name-that-nobody-would-type-by-hand-but-a-machine-did-us-east-1a-rack-0042': 31,
    '東京リージョン（本番環境）': 20,
    '\u202Eevil': 9,
  },
});

/** Rows the transformer had to leave out or merge: the view says so. */
export const withIssues = toUsageView([...usageRows({ groups: REGIONS, windows: 34 }), ...usageRows({ groups: REGIONS }).slice(0, 4)], {
  interval: october.interval,
  bucket: 'day',
  groupBy: ['region'],
  unit: october.unit,
});

/** A maximum does not add up: no stack, no total. */
export const peaks = usage({ groups: REGIONS }, { aggregation: 'max', unit: { kind: 'count', name: 'concurrent sessions' } });
