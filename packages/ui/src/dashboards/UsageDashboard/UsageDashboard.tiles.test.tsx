import { cleanup, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BillingSource, Instant, UsageQuery } from '@meterboard/data';
import { fakeSource } from '@meterboard/data/testing';
import { choose, CPU, idOf, labels, ready, show, source, spied, tile } from './UsageDashboard.test.kit.js';

describe('the tiles of UsageDashboard', () => {
  it('compares complete days only, since not even half of today is known', async () => {
    show({ defaultGroupBy: [] });
    await ready();
    const ask = (start: string, end: string) => source.usage({ metricId: CPU, interval: { start, end } as UsageQuery['interval'], bucket: 'day' });
    const [now, before] = await Promise.all([ask('2024-09-25T00:00:00.000Z', '2024-10-24T00:00:00.000Z'), ask('2024-08-26T00:00:00.000Z', '2024-09-24T00:00:00.000Z')]);
    const more = (100 * Number(now.total)) / Number(before.total) - 100;
    await waitFor(() => { expect(tile('change')).toContain(`${Math.abs(more).toFixed(1)}% ${more > 0 ? 'more' : 'less'}`); });
    const said = tile('change');
    choose('Granularity', 'week');
    await waitFor(() => { expect(tile('change')).toBe(said); });
    choose('Period', 'last-month');
    await waitFor(() => { expect(tile('change')).toContain('(Aug 1 – 31, 2024)'); });
  });

  it('compares complete hours on the first day of a month', async () => {
    const at = async (now: string): Promise<string> => {
      show({ now: now as Instant, source: fakeSource({ now: now as Instant }), defaultRange: 'this-month' });
      await ready();
      await waitFor(() => { expect(tile('change')).toMatch(/only$/); });
      const said = tile('change');
      cleanup();
      return said;
    };
    expect(await at('2024-10-01T09:10:00Z')).toMatch(/^Compared with before[\d.]+% moreFrom [\d.]+ \(Sep 1, 2024\) to [\d.]+ · Complete hours only$/);
    expect(await at('2024-10-01T00:10:00Z')).toBe('Compared with before–Complete hours only');
  });

  it('says that a metric that does not add up has no total', async () => {
    const { source: own, asked } = spied(source);
    show({ source: own, defaultMetric: idOf('Peak connections') });
    await ready();
    expect(tile('total')).toContain('–The values of this metric do not add up.');
    expect(tile('change')).toContain('–The values of this metric do not add up.');
    expect(asked).toHaveLength(1);
    expect(asked[0]).not.toHaveProperty('maxSeries');
    expect(labels('Drawn as')).toEqual(['Lines']);
  });

  it('U8: shows the last value of a level, never a sum', async () => {
    show({ defaultMetric: idOf('Stored objects'), defaultGroupBy: [] });
    await ready();
    const { bucketTotals } = await source.usage({ metricId: idOf('Stored objects'), interval: { start: '2024-09-25T00:00:00.000Z', end: '2024-10-25T00:00:00.000Z' } as UsageQuery['interval'], bucket: 'day' });
    expect(tile('total')).toBe(`Latest value${Number(bucketTotals.at(-1)).toLocaleString('en-US')} Stored objectsThu, Oct 24, 2024`);
  });

  it('expects no comparison for a maximum: a single series has a total, but nothing to add up', async () => {
    show({ defaultMetric: idOf('Peak connections'), defaultGroupBy: [] });
    await ready();
    expect(document.querySelector('[data-tile="change"] [data-part="blank"]')).toBeNull();
    expect(tile('change')).toBe('Compared with before–The values of this metric do not add up.');
  });

  it('shortens and isolates what a metric counts beside its figures', async () => {
    const name = `\u202E${'Requests to the northern region '.repeat(9)}`;
    const renamed: BillingSource = { ...source, usage: async (query, context) => ({ ...(await source.usage(query, context)), unit: { kind: 'count', name } }) };
    show({ source: renamed });
    await ready();
    const { textContent } = document.querySelector('[data-tile="total"] small > bdi')!;
    expect(textContent).toMatch(/^\u202ERequests.{31}…$/);
  });
});
