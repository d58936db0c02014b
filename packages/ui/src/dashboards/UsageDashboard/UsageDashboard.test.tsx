import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { formatAmount, RequestError, type BillingSource, type UsageQuery } from '@meterboard/data';
import { fakeSource } from '@meterboard/data/testing';
import type { DashboardFile } from '../saveFile.js';
import { choice, choose, idOf, labels, ready, root, show, source, tile } from './UsageDashboard.test.kit.js';

describe('UsageDashboard', () => {
  it('shows the first metric by its first key, its total compared with the time before, and its peak', async () => {
    show();
    expect(root().dataset['state']).toBe('pending');
    await ready();
    const view = await source.usage({ metricId: choice('Metric').value, interval: { start: '2024-09-25T00:00:00.000Z', end: '2024-10-25T00:00:00.000Z' } as UsageQuery['interval'], bucket: 'day', groupBy: ['region'] });
    expect(choice('Split by').selectedOptions[0]?.text).toBe('region');
    expect(tile('total')).toBe(`Total${formatAmount(view.total!, view.unit, { locale: 'en-US' })}Sep 25 – Oct 24, 2024`);
    await waitFor(() => { expect(tile('change')).toMatch(/^Compared with before[\d.]+% (more|less)From [\d,.]+ \(Aug 26 – Sep 23, 2024\) to [\d,.]+ · Complete days only$/); });
    expect(tile('peak')).toMatch(/^Peak[\d,.]+ CPU hours(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (Sep|Oct) \d+, 2024$/);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Usage');
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(choice('Metric').selectedOptions[0]?.text);
  });

  it('keeps the figures of one range on screen while those of another load, but never those of another metric', async () => {
    const slow = fakeSource();
    let release = (): void => undefined;
    const gate = { now: Promise.resolve() };
    const own: BillingSource = { ...slow, usage: async (query, context) => { await gate.now; return slow.usage(query, context); } };
    show({ source: own });
    await ready();
    const total = tile('total');
    gate.now = new Promise<void>((resolve) => { release = resolve; });
    choose('Period', '7d');
    await waitFor(() => { expect(screen.getAllByText('Refreshing…')).not.toHaveLength(0); });
    expect([root().dataset['state'], tile('total')]).toEqual(['ready', total]);
    expect(tile('change')).toBe('Compared with before');
    act(() => { release(); });
    await waitFor(() => { expect(tile('total')).not.toBe(total); });
    gate.now = new Promise<void>((resolve) => { release = resolve; });
    choose('Metric', idOf('Data transfer'));
    await waitFor(() => { expect(root().dataset['state']).toBe('pending'); });
    expect(tile('total')).toBe('Total');
    act(() => { release(); });
    await ready();
  });

  it('offers the figures as CSV, named by metric and days', async () => {
    const files: DashboardFile[] = [];
    show({ onDownload: (file) => files.push(file) });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Download CSV' }).disabled).toBe(true);
    await ready();
    fireEvent.click(screen.getByRole('button', { name: 'Download CSV' }));
    expect(files[0]?.name).toBe('usage-cpu-hours-2024-09-25-2024-10-24.csv');
    expect(files[0]?.text.startsWith('start,end,series_id,series,role,value,unit\r\n2024-09-25')).toBe(true);
  });

  it('uses the display names of Metronome’s bm_group_key_overrides', async () => {
    const files: DashboardFile[] = [];
    show({ onDownload: (file) => files.push(file), groupKeyOverrides: [{ group_key_name: 'region', display_name: 'Cluster', value_display_names: { 'us-east-1': 'Virginia' } }] });
    await ready();
    expect(labels('Split by')).toContain('Cluster');
    expect(screen.getAllByText('Virginia')).not.toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'Download CSV' }));
    expect(files[0]?.text).toContain(',Virginia,');
  });

  it('can try again where only the figures to compare with failed', async () => {
    let fails = true;
    const earlier = source.now.slice(0, 8);
    const failing: BillingSource = { ...source, usage: (query, context) => (fails && query.interval.end < earlier ? Promise.reject(new Error('no')) : source.usage(query, context)) };
    show({ source: failing, defaultRange: 'last-month' });
    await ready();
    await waitFor(() => { expect(tile('change')).toBe('Compared with before–This could not be loaded Try again'); });
    expect(tile('total')).toMatch(/^Total\d/);
    fails = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => { expect(tile('change')).toMatch(/% (more|less)/); });
  });

  it('says what failed, with the request id, and can try again', async () => {
    const failing = fakeSource({ failWith: { usage: new RequestError('forbidden', 'No.', { status: 403, requestId: 'req_77' }) }, failures: 2 });
    show({ source: failing });
    await waitFor(() => { expect(root().dataset['state']).toBe('error'); });
    expect(screen.getByText('Request req_77')).toBeTruthy();
    expect(tile('total')).toBe('Total–Not available');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await ready();
    // The figures to compare with had failed, too.
    await waitFor(() => { expect(tile('change')).toMatch(/% (more|less)/); });
  });

  it('says so where the list of metrics fails, and can try that again', async () => {
    show({ source: fakeSource({ failWith: { metrics: new RequestError('not-found', 'No.', { requestId: 'req_78' }) }, failures: 1 }) });
    await waitFor(() => { expect(root().dataset['state']).toBe('error'); });
    expect(screen.getByText('Request req_78')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await ready();
  });

  it('shows the progress', async () => {
    vi.useFakeTimers();
    show({ source: fakeSource({ delay: { usage: 400 } }) });
    // Usage is asked for in the render that knows the metrics, which React 18 draws when the act is over.
    await act(() => vi.advanceTimersByTimeAsync(1));
    await act(() => vi.advanceTimersByTimeAsync(250));
    expect(screen.getByText('Loading, 50% done')).toBeTruthy();
  });

  it('has an empty state for no usage, and one for no metrics', async () => {
    show({ source: fakeSource({ rows: { usage: [] } }) });
    await waitFor(() => { expect(root().dataset['state']).toBe('empty'); });
    expect(screen.getByText('No usage, Sep 25 – Oct 24, 2024')).toBeTruthy();
    cleanup();
    show({ source: fakeSource({ rows: { metrics: [] } }) });
    await waitFor(() => { expect(root().dataset['state']).toBe('empty'); });
    expect(screen.getByText('Nothing to measure yet')).toBeTruthy();
    expect(tile('total')).toBe('Total–Not available');
  });
});
