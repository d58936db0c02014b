import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatAmount, instant, projectSpend, RequestError, type BillingSource, type Decimal, type InvoicesQuery, type SpendQuery } from '@meterboard/data';
import { fakeSource } from '@meterboard/data/testing';
import { settled, without } from '../dashboards.test.kit.js';
import type { DashboardFile } from '../saveFile.js';
import { currentPeriod } from './invoiceChoice.js';
import { InvoicesDashboard } from './InvoicesDashboard.js';
import { own } from './InvoicesDashboard.test.kit.js';
import type { InvoicesDashboardProps } from './invoicesProps.js';

const root = (): HTMLElement => document.querySelector<HTMLElement>('[data-part="root"]')!;
const choice = (name: string): HTMLSelectElement => screen.getByRole('combobox', { name });
const choose = (name: string, value: string): void => void fireEvent.change(choice(name), { target: { value } });
const tile = (id: string): string => document.querySelector(`[data-tile="${id}"]`)?.textContent ?? 'none';
const rows = (): string[] => [...document.querySelectorAll<HTMLElement>('tr[data-part="row"]')].map(({ dataset }) => dataset['status'] ?? '');
const panel = (name: string): HTMLElement => screen.getByRole('region', { name });
const inState = (state: string): Promise<void> => waitFor(() => { expect(root().dataset['state']).toBe(state); });

const source = fakeSource({ rows: { invoices: own } });
const show = (props: Partial<InvoicesDashboardProps> = {}) => render(<InvoicesDashboard source={source} now={source.now} {...props} />);

function spied(inner: BillingSource): { source: BillingSource; spend: SpendQuery[]; invoices: InvoicesQuery[] } {
  const [spend, invoices]: [SpendQuery[], InvoicesQuery[]] = [[], []];
  const refuse = (): Promise<never> => Promise.reject(new Error('missing'));
  return {
    spend,
    invoices,
    source: {
      spend: (query, context) => { spend.push(query); return inner.spend?.(query, context) ?? refuse(); },
      invoices: (query, context) => { invoices.push(query); return inner.invoices?.(query, context) ?? refuse(); },
    },
  };
}

beforeEach(() => { Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }); });
afterEach(async () => {
  await settled();
  cleanup();
  vi.restoreAllMocks();
});

describe('InvoicesDashboard', () => {
  it('says what the period has cost once where the list has the same figure, and what its invoices come to where that is another', async () => {
    const view = await source.invoices({});
    const spent = await source.spend({ interval: currentPeriod(view, source.now), bucket: 'day' }, { signal: new AbortController().signal });
    const figures = async (total: Decimal): Promise<number[]> => {
      const { unmount } = show({ source: { ...source, invoices: () => Promise.resolve({ ...view, current: view.current.map((each) => ({ ...each, total })) }) } });
      await waitFor(() => { expect(tile('so-far')).toMatch(/\$\d/); });
      const counts = ['This period so far', 'Current invoices'].map((label) => screen.queryAllByText(label).length);
      await settled();
      unmount();
      return counts;
    };
    expect(await figures(spent.summary.net)).toEqual([1, 0]);
    expect(await figures('1' as Decimal)).toEqual([1, 1]);
  });

  it('shows a part of the period that is dragged across, a day by its hours, beside the figures of the whole, and leads back', async () => {
    const { source: asked, spend } = spied(source);
    const told: unknown[] = [];
    show({ source: asked, onRangeChange: (range) => told.push(range) });
    await inState('ready');
    await waitFor(() => { expect(tile('so-far')).toMatch(/\$\d/); });
    const before = tile('so-far');
    const press = (key: string, shiftKey = false): void => void fireEvent.keyDown(document.querySelector('[data-part="plot"]')!, { key, shiftKey });
    press('Home');
    press('ArrowRight', true);
    press('ArrowRight', true);
    press('Enter');
    expect(told).toEqual([{ from: '2024-10-10', to: '2024-10-12' }]);
    await waitFor(() => { expect(panel('Spend of these days').textContent).toContain('Oct 10 – 12, 2024 (UTC)'); });
    expect(spend.at(-1)).toMatchObject({ bucket: 'day', interval: { start: '2024-10-10T00:00:00.000Z', end: '2024-10-13T00:00:00.000Z' } });
    press('Home');
    press('Enter');
    expect(told.at(-1)).toEqual({ from: '2024-10-10', to: '2024-10-10' });
    await waitFor(() => { expect(spend.at(-1)).toMatchObject({ bucket: 'hour', interval: { start: '2024-10-10T00:00:00.000Z', end: '2024-10-11T00:00:00.000Z' } }); });
    expect(tile('so-far')).toBe(before);
    const count = spend.length;
    fireEvent.click(screen.getByRole('button', { name: 'Back: Oct 10 – 12, 2024' }));
    fireEvent.click(screen.getByRole('button', { name: 'Back: Oct 10 – Nov 9, 2024' }));
    expect(told.at(-1)).toBeNull();
    await waitFor(() => { expect(panel('Spend this period').textContent).toContain('Oct 10 – Nov 9, 2024 (UTC)'); });
    expect([spend.length, screen.queryByRole('button', { name: /^Back/ })]).toEqual([count, null]);
  });

  it('shows the spend of the current period, according to the drafts, and every invoice', async () => {
    const { source: asked, spend } = spied(source);
    show({ source: asked });
    expect(root().dataset['state']).toBe('pending');
    await inState('ready');
    expect(rows().toSorted()).toEqual(['draft', 'finalized', 'finalized', 'void']);
    await waitFor(() => { expect(panel('Spend this period').dataset['state']).toBe('ready'); });
    expect(spend).toHaveLength(1);
    expect(spend[0]).toEqual({ interval: { start: '2024-10-10T00:00:00.000Z', end: '2024-11-10T00:00:00.000Z' }, bucket: 'day', groupBy: 'product', maxSeries: 8 });
    expect(panel('Spend this period').textContent).toContain('Oct 10 – Nov 9, 2024 (UTC) · Split by: Product');
    expect(screen.getAllByRole('heading').slice(0, 3).map(({ tagName, textContent }) => [tagName, textContent])).toEqual([['H2', 'Invoices'], ['H3', 'Spend this period'], ['H3', 'All invoices']]);
  });

  it('filters the list by status, with the totals of all', async () => {
    show();
    await inState('ready');
    const totals = document.querySelector('[data-part="totals"]')?.textContent;
    choose('Status', 'draft');
    expect(rows()).toEqual(['draft']);
    expect(document.querySelector('[data-part="totals"]')?.textContent).toBe(totals);
    choose('Status', 'void');
    expect(rows()).toEqual(['void']);
  });

  it('says so where no invoice has the status', async () => {
    show({ source: fakeSource({ rows: { invoices: own.slice(1, 2) } }), defaultFilter: 'draft' });
    await inState('empty');
    expect(screen.getByText('No invoices with this status')).toBeTruthy();
    choose('Status', 'all');
    expect(rows()).toEqual(['finalized']);
  });

  it('splits spend by the chosen key, also by the host’s own keys', async () => {
    const { source: asked, spend } = spied(source);
    const told: unknown[] = [];
    show({ source: asked, groupKeys: ['region'], groupKeyOverrides: [{ group_key_name: 'region', display_name: 'Cluster' }], onGroupByChange: (groupBy) => told.push(groupBy) });
    await inState('ready');
    expect([...choice('Split by').options].map(({ text }) => text)).toEqual(['Product', 'Type of line', 'Contract', 'Cluster']);
    choose('Split by', 'key region');
    await waitFor(() => { expect(spend.at(-1)).toMatchObject({ groupBy: { group: 'region' } }); });
    expect(told).toEqual([{ group: 'region' }]);
  });

  it('accepts Metronome’s dashboard_options unchanged', async () => {
    const { source: asked, invoices } = spied(source);
    show({ source: asked, dashboardOptions: [{ key: 'show_zero_usage_line_items', value: 'true' }, { key: 'hide_voided_invoices', value: 'true' }, { key: 'invoice_type', value: 'USAGE' }] });
    await inState('ready');
    expect(invoices).toEqual([{ showZeroUsage: true }]);
    expect(rows().toSorted()).toEqual(['draft', 'finalized']);
    expect([...choice('Status').options].map(({ value }) => value)).toEqual(['all', 'draft', 'finalized']);
  });

  it('refuses an invalid option, with its path', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => show({ dashboardOptions: [{ key: 'hide_voided_invoices', value: 'yes' }] })).toThrow(expect.objectContaining({ code: 'embed', message: expect.stringContaining('dashboardOptions[0].value: "yes"') as string }));
  });

  it('offers downloads', async () => {
    const onDownload = vi.fn();
    show({ onDownload, defaultFilter: 'finalized' });
    await inState('ready');
    fireEvent.click(screen.getAllByRole('button', { name: /^Download (?!CSV)/ })[0]!);
    await settled();
    expect(onDownload).toHaveBeenCalledWith(expect.objectContaining({ status: 'finalized' }));
  });

  it('says what the period costs so far, and what it will have cost', async () => {
    const own = fakeSource();
    const period = { start: '2024-10-01T00:00:00.000Z', end: '2024-11-01T00:00:00.000Z' } as SpendQuery['interval'];
    const view = await own.spend({ interval: period, bucket: 'day', groupBy: 'product' });
    const projection = projectSpend(view, { now: own.now, measure: 'gross' });
    if (projection.status !== 'estimate') throw new Error('Three weeks are enough.');
    const write = (amount: Decimal): string => formatAmount(amount, view.unit, { locale: 'en-US' });
    show({ source: own, measure: 'gross' });
    expect([tile('so-far'), tile('expected')]).toEqual(['This period so far', 'Expected in the whole period']);
    await waitFor(() => { expect(tile('so-far')).toBe(`This period so far${write(view.summary.gross)}As of Oct 24, 2024, 3:30 PM UTC`); });
    expect(tile('expected')).toBe(`Expected in the whole period≈ ${write(projection.estimate)}Likely ${write(projection.low)} to ${write(projection.high)}, if usage and credits go on as they did.`);
    cleanup();
    // Its credits pay for all of it.
    show({ source: own });
    await waitFor(() => { expect(tile('expected')).toBe(`Expected in the whole period≈ ${write(view.summary.net)}Nothing more, if usage and credits go on as they did.`); });
  });

  it('gives no range whose ends read the same', async () => {
    // A hundredth of a cent a day is rounded away.
    const products = [{ name: 'Pings', daily: 1, unitPrice: 0.01 }];
    show({ source: fakeSource({ products, grants: [], charges: [{ type: 'subscription', name: 'Platform fee', amount: 69_600 }] }) });
    await waitFor(() => { expect(tile('expected')).toBe('Expected in the whole period≈ $696.00Nothing more, if usage and credits go on as they did.'); });
  });

  it('takes too little history for an answer, and expects nothing where nothing is known', async () => {
    show({ source: fakeSource({ now: instant('2024-10-04T12:00:00Z'), since: '2024-10-01' }), now: instant('2024-10-04T12:00:00Z') });
    await waitFor(() => { expect(tile('expected')).toBe('Expected in the whole period–Too early to tell: there has been spend for 3 of 7 days so far.'); });
    cleanup();
    show({ source: fakeSource({ rows: { invoices: own, breakdowns: [] } }) });
    await waitFor(() => { expect([tile('so-far'), tile('expected')]).toEqual(['This period so far–Not available', 'Expected in the whole period–Not available']); });
    cleanup();
    show({ source: fakeSource({ rows: { invoices: own }, failWith: { spend: new RequestError('forbidden', 'No.') } }) });
    await waitFor(() => { expect([tile('so-far'), tile('expected')]).toEqual(['This period so far–Not available', 'Expected in the whole period–Not available']); });
  });

  it('says nothing of a period that has not begun, whatever a source answers', async () => {
    const { spend } = source;
    show({ source: { ...source, spend: (query, context) => spend({ ...query, interval: { start: '2024-11-01T00:00:00.000Z', end: '2024-12-01T00:00:00.000Z' } as SpendQuery['interval'] }, context) } });
    await inState('ready');
    await waitFor(() => { expect(tile('expected')).toBe('Expected in the whole period–Not available'); });
  });

  it('hands out the invoices that are listed as CSV, one record a line, named by the day of the figures', async () => {
    const files: DashboardFile[] = [];
    show({ onDownloadCsv: (file) => files.push(file), dashboardOptions: [{ key: 'hide_voided_invoices', value: 'true' }] });
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Download CSV' });
    expect(button.disabled).toBe(true);
    await inState('ready');
    const ids = (file: DashboardFile | undefined): string[] => [...new Set(file?.text.split('\r\n').slice(1).map((record) => record.slice(0, record.indexOf(','))))].toSorted();
    fireEvent.click(button);
    choose('Status', 'draft');
    fireEvent.click(button);
    expect(files.map(({ name }) => name)).toEqual(['invoices-2024-10-24.csv', 'invoices-2024-10-24.csv']);
    expect(files.map(ids)).toEqual([['october', 'purchase', 'september'], ['october']]);
    expect(files[0]?.text.startsWith('invoice_id,type,status,')).toBe(true);
  });

  it('keeps showing the rest where one request fails', async () => {
    show({ source: fakeSource({ rows: { invoices: own }, failWith: { spend: new RequestError('forbidden', 'No.', { requestId: 'req_9' }) }, failures: 1 }) });
    await inState('ready');
    await waitFor(() => { expect(panel('Spend this period').dataset['state']).toBe('error'); });
    expect(screen.getByText('Request req_9')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => { expect(panel('Spend this period').dataset['state']).toBe('ready'); });
  });

  it('shows this month’s spend where the list of invoices fails', async () => {
    const { source: asked, spend } = spied(fakeSource({ failWith: { invoices: new RequestError('forbidden', 'No.') } }));
    show({ source: asked });
    await inState('error');
    await waitFor(() => { expect(panel('Spend this period').dataset['state']).toBe('ready'); });
    expect(spend[0]?.interval).toEqual({ start: '2024-10-01T00:00:00.000Z', end: '2024-11-01T00:00:00.000Z' });
  });

  it('leaves out a panel the source has no figures for, or says so where it is the list', async () => {
    show({ source: without(source, 'spend') });
    await inState('ready');
    expect(screen.queryByRole('region', { name: 'Spend this period' })).toBeNull();
    expect(tile('expected')).toBe('none');
    expect(screen.queryByRole('combobox', { name: 'Split by' })).toBeNull();
    cleanup();
    show({ source: without(source, 'invoices') });
    expect(screen.getByText('Not available')).toBeTruthy();
    await waitFor(() => { expect(panel('Spend this period').dataset['state']).toBe('ready'); });
  });
});

describe('a customer who pays in several units', () => {
  const EUR = { id: 'e0000000-0000-4000-8000-000000000001', name: 'EUR' };
  const mixed = [...own, { ...own[1]!, id: 'euros', credit_type: EUR, total: 5, line_items: [] }];

  it('sees one at a time, first that of the current period', async () => {
    const { source: asked, spend } = spied(fakeSource({ rows: { invoices: mixed } }));
    show({ source: asked });
    await inState('ready');
    expect([...choice('Unit').options].map(({ text }) => text)).toEqual(['USD', 'EUR']);
    expect(spend[0]).toHaveProperty('creditTypeId', '2714e483-4ff1-48e4-9e25-ac732e8f24f2');
    choose('Unit', EUR.id);
    await waitFor(() => { expect(spend.at(-1)).toHaveProperty('creditTypeId', EUR.id); });
  });
});
