import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { interval } from '../time/instant.js';
import { toUsageView } from './toUsageView.js';

const october = interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z');
const load = (name: string) => JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8'));
it('x', () => {
  const v = toUsageView(load('usage_month_3_regions').data, { interval: october, bucket: 'day', groupBy: ['region'] });
  console.log(JSON.stringify({ ...v, buckets: v.buckets.length }, null, 0).slice(0, 3000));
  const w = toUsageView(load('usage_batched_month_3_regions').data, { interval: october, bucket: 'day', groupBy: ['region'] });
  expect(w.series).toEqual(v.series);
  expect(w.bucketTotals).toEqual(v.bucketTotals);
});
