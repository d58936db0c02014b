import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode, type ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatAmount, RequestError, type BillingSource, type FetchContext, type Instant, type UsageQuery } from '@meterboard/data';
import { fakeSource } from '@meterboard/data/testing';
import { BillingProvider } from '../../provider/BillingProvider.js';
import { settled, without } from '../dashboards.test.kit.js';
import type { DashboardFile } from '../saveFile.js';
import { UsageDashboard } from './UsageDashboard.js';
import type { UsageDashboardProps } from './usageProps.js';

const root = (): HTMLElement => document.querySelector<HTMLElement>('[data-part="root"]')!;
const tile = (id: string): string => document.querySelector(`[data-tile="${id}"]`)?.textContent ?? '';
const choice = (name: string): HTMLSelectElement => screen.getByRole('combobox', { name });
const choose = (name: string, value: string): void => void fireEvent.change(choice(name), { target: { value } });
const labels = (name: string): string[] => [...choice(name).options].map(({ text }) => text);
const ready = (): Promise<void> => waitFor(() => { expect(root().dataset['state']).toBe('ready'); });

const source = fakeSource();
const { metrics } = await source.metrics({});
const idOf = (name: string): string => metrics.find((metric) => metric.name === name)?.id ?? '';
const CPU = idOf('CPU hours');
const show = (props: Partial<UsageDashboardProps> = {}) => render(<UsageDashboard source={source} now={source.now} defaultMetric={CPU} {...props} />);

/** Writes down what is asked. */
function spied(inner: BillingSource): { source: BillingSource; asked: UsageQuery[]; contexts: FetchContext[] } {
  const asked: UsageQuery[] = [];
  const contexts: FetchContext[] = [];
  return {
    asked,
    contexts,
    source: {
      ...inner,
      usage: (query, context) => {
        asked.push(query);
        contexts.push(context);
        return inner.usage?.(query, context) ?? Promise.reject(new Error('no usage'));
      },
    },
  };
}

beforeEach(() => { Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }); });
afterEach(async () => {
  vi.useRealTimers();
  await settled();
  cleanup();
  vi.restoreAllMocks();
});

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
    const { rerender } = show({ range: '7d', onRangeChange: (range) => told.push(range), mark: 'area', onMarkChange: (mark) => told.push(mark), onMetricChange: (id) => told.push(id) });
    await ready();
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

  it('says what failed, with the request id, and can try again', async () => {
    const failing = fakeSource({ failWith: { usage: new RequestError('forbidden', 'No.', { status: 403, requestId: 'req_77' }) }, failures: 2 });
    show({ source: failing });
    await waitFor(() => { expect(root().dataset['state']).toBe('error'); });
    expect(screen.getByText('Request req_77')).toBeTruthy();
    expect(tile('total')).toBe('Total–');
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
    expect(tile('total')).toBe('Total–');
  });
});

describe('UsageDashboard in a zone', () => {
  const shown = (): string => document.querySelector('[data-part="description"]')?.textContent ?? '';

  it('cuts UTC days, as Metronome bills, where no zone is given, and says so', async () => {
    const { source: own, asked } = spied(source);
    show({ source: own });
    await ready();
    expect(shown()).toBe('Sep 25 – Oct 24, 2024 (UTC) · Split by: region');
    expect(asked[0]).not.toHaveProperty('timeZone');
  });

  it('asks for days of the given zone, its own or the provider’s, and names them in that zone', async () => {
    const { source: own, asked } = spied(source);
    const files: DashboardFile[] = [];
    render(<BillingProvider timeZone="America/New_York" now={source.now}><UsageDashboard source={own} defaultMetric={CPU} onDownload={(file) => files.push(file)} /></BillingProvider>);
    await ready();
    const now = { timeZone: 'America/New_York', interval: { start: '2024-09-25T04:00:00.000Z', end: '2024-10-25T04:00:00.000Z' } };
    expect(asked).toMatchObject([now, { timeZone: 'America/New_York', interval: { start: '2024-08-26T04:00:00.000Z', end: '2024-09-25T04:00:00.000Z' } }]);
    expect(shown()).toBe('Sep 25 – Oct 24, 2024 (America/New York) · Split by: region');
    expect(tile('total')).toContain('Sep 25 – Oct 24, 2024');
    fireEvent.click(screen.getByRole('button', { name: 'Download CSV' }));
    expect(files[0]?.name).toBe('usage-cpu-hours-2024-09-25-2024-10-24.csv');
    expect(files[0]?.text).toContain('\r\n2024-09-25T04:00:00.000Z,');
  });

  it('takes the days that a reader chooses for days of the zone, and for UTC days where a metric has no others', async () => {
    const { source: own, asked } = spied(source);
    show({ source: own, timeZone: 'America/New_York', defaultRange: { from: '2024-10-01', to: '2024-10-07' } });
    await ready();
    expect(asked[0]).toMatchObject({ timeZone: 'America/New_York', interval: { start: '2024-10-01T04:00:00.000Z', end: '2024-10-08T04:00:00.000Z' } });
    choose('Metric', idOf('Active users'));
    await waitFor(() => { expect(asked.at(-1)?.interval).toEqual({ start: '2024-10-01T00:00:00.000Z', end: '2024-10-08T00:00:00.000Z' }); });
    expect(asked.at(-1)).not.toHaveProperty('timeZone');
  });

  it('names the zone of the figures, since a source may not support zones', async () => {
    const utc: BillingSource = { ...source, usage: ({ timeZone: _, ...query }, context) => source.usage({ ...query, interval: { start: '2024-09-25T00:00:00.000Z', end: '2024-10-25T00:00:00.000Z' } as UsageQuery['interval'] }, context) };
    show({ source: utc, timeZone: 'America/New_York' });
    expect(shown()).toBe('Sep 25 – Oct 24, 2024 (UTC)');
    await ready();
    expect(shown()).toBe('Sep 25 – Oct 24, 2024 (UTC) · Split by: region');
  });

  it('says where a day begins in the middle of an hour', async () => {
    show({ timeZone: 'Asia/Kolkata' });
    await ready();
    expect(shown()).toContain('Sep 25 – Oct 24, 2024 (Asia/Kolkata)');
    expect(document.querySelector('[data-part="footer"]')?.textContent).not.toBe('');
  });

  it('stays in UTC where hours cannot be combined: who was there in two hours is one user', async () => {
    const { source: own, asked } = spied(source);
    show({ source: own, defaultMetric: idOf('Active users'), timeZone: 'America/New_York' });
    await ready();
    expect(asked[0]).not.toHaveProperty('timeZone');
    expect(shown()).toContain('Sep 25 – Oct 24, 2024 (UTC)');
  });

  it('names the day of a peak in the zone it was cut in, not in the reader’s', async () => {
    const metric = idOf('Stored objects');
    const shownIn = async (timeZone: string): Promise<string> => {
      show({ defaultMetric: metric, defaultGroupBy: [], source: without(source, 'metrics'), metric, timeZone });
      await ready();
      const said = tile('peak');
      cleanup();
      return said;
    };
    expect(await shownIn('America/New_York')).toBe(await shownIn('UTC'));
  });
});

describe('UsageDashboard on a source that cannot do everything', () => {
  const noMetrics = without(source, 'metrics');
  const noUsage = without(source, 'usage');

  it('says that usage is not offered', () => {
    show({ source: noUsage });
    expect(screen.getByText('Not available')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('needs the metric from the host where the source lists none', async () => {
    show({ source: noMetrics, defaultMetric: undefined });
    expect(screen.getByText('Not available')).toBeTruthy();
    cleanup();
    show({ source: noMetrics, metric: CPU, groupBy: ['region'] });
    await ready();
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('CPU hours');
    await waitFor(() => { expect(tile('change')).toMatch(/more|less/); });
  });

  it('throws without a source', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<UsageDashboard />)).toThrow(expect.objectContaining({ code: 'missing-provider', message: expect.stringContaining('<BillingProvider source=') as string }));
  });

  it('takes the provider’s source', async () => {
    render(<BillingProvider source={source} now={source.now}><UsageDashboard title="What we used" headingLevel={1} id="mine" className="own" data-test="x" /></BillingProvider>);
    await ready();
    expect(screen.getByRole('region', { name: 'What we used' })).toBe(root());
    expect([root().id, root().className.includes('own'), root().dataset['test']]).toEqual(['mine', true, 'x']);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('API requests');
  });
});

describe('UsageDashboard and its cache', () => {
  const client = (): QueryClient => new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  const page = (queries: QueryClient, element: ReactElement): ReactElement => <StrictMode><QueryClientProvider client={queries}>{element}</QueryClientProvider></StrictMode>;
  const keys = (queries: QueryClient): unknown[] => queries.getQueryCache().getAll().map(({ queryKey }) => queryKey[1]);

  it('cancels its requests when it unmounts', async () => {
    const { source: own, contexts } = spied(fakeSource({ delay: { usage: Infinity } }));
    const { unmount } = show({ source: own });
    await waitFor(() => { expect(contexts.length).toBeGreaterThan(0); });
    expect(contexts[0]?.signal.aborted).toBe(false);
    unmount();
    expect(contexts.map(({ signal }) => signal.aborted)).not.toContain(false);
  });

  it('never shows one customer’s figures to another', async () => {
    const [ours, theirs] = [fakeSource({ seed: 1 }), fakeSource({ seed: 2, delay: { usage: Infinity } })];
    const queries = client();
    const { rerender } = render(page(queries, <UsageDashboard source={ours} now={ours.now} scope="one" />));
    await ready();
    const total = tile('total');
    rerender(page(queries, <UsageDashboard source={theirs} now={ours.now} scope="two" />));
    expect([root().dataset['state'], tile('total')]).toEqual(['pending', 'Total']);
    expect(document.body.textContent).not.toContain(total.replace('Total', ''));
    rerender(page(queries, <UsageDashboard source={ours} now={ours.now} scope="one" />));
    await ready();
    expect(tile('total')).toBe(total);
    expect(new Set(keys(queries))).toEqual(new Set(['one', 'two']));
  });

  it('treats another source as another customer’s where there is no scope', async () => {
    const [ours, theirs] = [fakeSource({ seed: 1 }), fakeSource({ seed: 2, delay: Infinity })];
    const { rerender } = render(<UsageDashboard source={ours} now={ours.now} />);
    await ready();
    rerender(<UsageDashboard source={theirs} now={ours.now} />);
    expect([root().dataset['state'], tile('total')]).toEqual(['pending', 'Total']);
  });

  it('asks again when it is mounted again without a scope', async () => {
    const queries = client();
    const { source: own, asked } = spied(source);
    const first = render(page(queries, <UsageDashboard source={own} now={source.now} />));
    await ready();
    const count = asked.length;
    first.unmount();
    render(page(queries, <UsageDashboard source={own} now={source.now} />));
    expect(root().dataset['state']).toBe('pending');
    await ready();
    expect(asked.length).toBeGreaterThan(count);
  });
});
