import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { UsageQuery } from '@meterboard/data';
import { UsageDashboard } from './UsageDashboard.js';
import { choice, choose, CPU, idOf, labels, ready, root, show, source, spied, tile } from './UsageDashboard.test.kit.js';

describe('the choices of UsageDashboard', () => {
  it('switches metric, keys, range, buckets and marks, and asks only for what is needed', async () => {
    const { source: own, asked } = spied(source);
    show({ source: own });
    await ready();
    choose('Metric', idOf('API requests'));
    await ready();
    choose('Split by', '[]');
    choose('Period', 'last-month');
    choose('Granularity', 'week');
    const interval = { start: '2024-09-01T00:00:00.000Z', end: '2024-10-01T00:00:00.000Z' };
    const before = { start: '2024-08-01T00:00:00.000Z', end: '2024-09-01T00:00:00.000Z' };
    const query = { metricId: idOf('API requests'), groupBy: [], maxSeries: 8 };
    await waitFor(() => { expect(asked).toContainEqual({ ...query, bucket: 'week', interval }); });
    // Compared in days, whatever the chart's buckets.
    expect(asked).toContainEqual({ ...query, bucket: 'day', interval: before });
    expect(asked).not.toContainEqual({ ...query, bucket: 'week', interval: before });
    await waitFor(() => { expect(tile('change')).toContain('(Aug 1 – 31, 2024)'); });
    const count = asked.length;
    choose('Drawn as', 'line');
    expect(choice('Drawn as').value).toBe('line');
    expect(asked).toHaveLength(count);
  });

  it('offers the bucket sizes that suit a range, and falls back to one that does', async () => {
    show({ defaultBucket: 'hour', defaultRange: '7d' });
    await ready();
    expect(choice('Granularity').value).toBe('hour');
    choose('Period', '90d');
    expect(labels('Granularity')).toEqual(['Daily', 'Weekly', 'Monthly']);
    expect(choice('Granularity').value).toBe('day');
  });

  it('offers no weeks of what cannot be combined, and keeps to days where weeks were chosen before', async () => {
    const { source: own, asked } = spied(source);
    show({ source: own, defaultRange: '90d', defaultBucket: 'month' });
    await ready();
    expect(labels('Granularity')).toEqual(['Daily', 'Weekly', 'Monthly']);
    choose('Metric', idOf('Active users'));
    await waitFor(() => { expect(asked.at(-1)).toMatchObject({ metricId: idOf('Active users'), bucket: 'day' }); });
    await ready();
    expect(labels('Granularity')).toEqual(['Daily']);
    choose('Metric', CPU);
    expect(choice('Granularity').value).toBe('month');
  });

  it('can be controlled by the host', async () => {
    const told: unknown[] = [];
    const { rerender } = show({ range: '7d', onRangeChange: (range) => told.push(range), mark: 'area', onMarkChange: (mark) => told.push(mark), onMetricChange: (id) => told.push(id), hiddenSeries: [], onHiddenSeriesChange: (ids) => told.push(ids) });
    await ready();
    const series = screen.getByRole('button', { name: /^us-east-1/ });
    fireEvent.click(series);
    expect([told.pop(), series.getAttribute('aria-pressed')]).toEqual([['group:["us-east-1"]'], 'true']);
    choose('Period', '30d');
    choose('Drawn as', 'bar');
    expect(told).toEqual(['30d', 'bar']);
    expect([choice('Period').value, choice('Drawn as').value]).toEqual(['7d', 'area']);
    const own = { start: '2024-10-02T00:00:00.000Z', end: '2024-10-09T00:00:00.000Z' } as UsageQuery['interval'];
    rerender(<UsageDashboard source={source} now={source.now} range={own} />);
    expect(choice('Period').selectedOptions[0]?.text).toBe('Oct 2 – 8, 2024');
    expect(labels('Period').slice(-2)).toEqual(['Oct 2 – 8, 2024', 'Other days…']);
    rerender(<UsageDashboard source={source} now={source.now} range={{ from: '2024-10-02', to: '2024-10-08' }} />);
    expect([choice('Period').value, screen.getByLabelText<HTMLInputElement>('Last day').value]).toEqual(['days', '2024-10-08']);
  });

  it('shows the default of a choice that the host keeps and that is not made yet, and leaves it to the host', async () => {
    const told: unknown[] = [];
    const unmade = { metric: null, groupBy: null, bucket: null, onMetricChange: (id: string) => told.push(id), onGroupByChange: (keys: readonly string[]) => told.push(keys), onBucketChange: (size: string) => told.push(size) };
    const { rerender } = show(unmade);
    await ready();
    const first = ['Metric', 'Split by', 'Granularity'].map((name) => choice(name).value);
    expect(first).toEqual([idOf('API requests'), '["endpoint"]', 'day']);
    choose('Metric', CPU);
    choose('Split by', '[]');
    choose('Granularity', 'week');
    expect(told).toEqual([CPU, [], 'week']);
    expect(['Metric', 'Split by', 'Granularity'].map((name) => choice(name).value)).toEqual(first);
    // Made, and undone.
    rerender(<UsageDashboard source={source} now={source.now} {...unmade} groupBy={[]} />);
    expect(choice('Split by').value).toBe('[]');
    rerender(<UsageDashboard source={source} now={source.now} {...unmade} />);
    expect(choice('Split by').value).toBe('["endpoint"]');
  });

  it('lets a reader choose any days, beginning with those on screen', async () => {
    const { source: own, asked } = spied(source);
    const told: unknown[] = [];
    show({ source: own, onRangeChange: (range) => told.push(range) });
    await ready();
    const count = asked.length;
    choose('Period', 'days');
    const day = (name: string): HTMLInputElement => screen.getByLabelText(name);
    expect([day('First day').value, day('Last day').value, day('Last day').max]).toEqual(['2024-09-25', '2024-10-24', '2024-10-24']);
    expect(asked).toHaveLength(count);
    fireEvent.change(day('First day'), { target: { value: '2024-10-14' } });
    expect(told).toEqual([{ from: '2024-09-25', to: '2024-10-24' }, { from: '2024-10-14', to: '2024-10-24' }]);
    await waitFor(() => { expect(asked.at(-2)).toMatchObject({ bucket: 'day', interval: { start: '2024-10-14T00:00:00.000Z', end: '2024-10-25T00:00:00.000Z' } }); });
    expect(asked.at(-1)).toMatchObject({ interval: { start: '2024-10-03T00:00:00.000Z', end: '2024-10-14T00:00:00.000Z' } });
    await waitFor(() => { expect(tile('total')).toContain('Oct 14 – 24, 2024'); });
    expect(labels('Granularity')).toContain('Hourly');
    choose('Period', '7d');
    expect(screen.queryByLabelText('First day')).toBeNull();
  });

  it('opens the bucket that is pressed: a day by its hours, which open no further', async () => {
    const { source: own, asked } = spied(source);
    const told: unknown[] = [];
    show({ source: own, defaultRange: 'last-month', defaultBucket: 'week', onRangeChange: (range) => told.push(range) });
    await ready();
    const press = (): void => {
      const plot = document.querySelector('[data-part="plot"]')!;
      fireEvent.keyDown(plot, { key: 'Home' });
      fireEvent.keyDown(plot, { key: 'Enter' });
    };
    press();
    // The first week of September 2024 has a Sunday in it alone.
    expect(told).toEqual([{ from: '2024-09-01', to: '2024-09-01' }]);
    await waitFor(() => { expect(asked).toContainEqual(expect.objectContaining({ bucket: 'hour', interval: { start: '2024-09-01T00:00:00.000Z', end: '2024-09-02T00:00:00.000Z' } })); });
    await waitFor(() => { expect(document.querySelector('[data-part="description"]')?.textContent).toContain('Sep 1, 2024'); });
    await waitFor(() => { expect(document.querySelector('[data-part="plot"]')?.hasAttribute('data-selectable')).toBe(false); });
    press();
    expect(told).toHaveLength(1);
  });

  it('opens the days that are dragged across, then the hours, and finds the way back: unless another period is chosen meanwhile', async () => {
    const { source: own, asked } = spied(source);
    const told: unknown[] = [];
    show({ source: own, onRangeChange: (range) => told.push(range) });
    await ready();
    const plot = (): Element => document.querySelector('[data-part="plot"]')!;
    const select = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) fireEvent.keyDown(plot(), { key, shiftKey: key !== 'Home' && key !== 'Enter' });
      await ready();
    };
    const description = (text: string): Promise<void> => waitFor(() => { expect(document.querySelector('[data-part="description"]')?.textContent).toContain(text); });
    await select('Home', 'ArrowRight', 'Enter');
    expect(told).toEqual([{ from: '2024-09-25', to: '2024-09-26' }]);
    await description('Sep 25 – 26, 2024 (UTC)');
    await select('Home', 'ArrowRight', 'ArrowRight', 'Enter');
    const hours = { start: '2024-09-25T00:00:00.000Z', end: '2024-09-25T03:00:00.000Z' };
    expect(told.at(-1)).toEqual(hours);
    expect(asked).toContainEqual(expect.objectContaining({ bucket: 'hour', interval: hours }));
    await description('Sep 25, 2024, 12:00 – 3:00 AM UTC');
    expect(choice('Period').selectedOptions[0]?.text).toBe('Sep 25, 2024, 12:00 – 3:00 AM UTC');
    fireEvent.click(screen.getByRole('button', { name: 'Back: Sep 25 – 26, 2024' }));
    const back = screen.getByRole('button', { name: 'Back: Last 30 days' });
    act(() => { back.focus(); });
    fireEvent.click(back);
    await waitFor(() => { expect(document.activeElement).toBe(root()); });
    expect(told.at(-1)).toBe('30d');
    expect(screen.queryByRole('button', { name: /^Back/ })).toBeNull();
    await description('Sep 25 – Oct 24, 2024');
    await select('Home', 'ArrowRight', 'Enter');
    expect(screen.getByRole('button', { name: /^Back/ })).toBeTruthy();
    choose('Period', '7d');
    expect(screen.queryByRole('button', { name: /^Back/ })).toBeNull();
  });
});
