import { cleanup, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { instant, toBalancesView, type BalanceRecord, type BalancesView } from '@meterboard/data';
import { createTheme } from '../../theme/createTheme.js';
import { BalanceTable, type BalanceTableProps } from './BalanceTable.js';

const now = instant('2026-11-21T10:00:00Z');
const USD_CENTS = { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' };

const record = (id: string, type: 'PREPAID' | 'POSTPAID' | 'CREDIT', balance: number, name = id, end = '2027-01-01'): BalanceRecord => ({
  id,
  type,
  name,
  product: { name },
  access_schedule: { credit_type: USD_CENTS, schedule_items: [{ id: `${id}-s`, amount: 100_000, starting_at: '2026-01-01T00:00:00Z', ending_before: `${end}T00:00:00Z` }] },
  ledger: [
    { type: `${type === 'CREDIT' ? 'CREDIT' : `${type}_COMMIT`}_${type === 'POSTPAID' ? 'INITIAL_BALANCE' : 'SEGMENT_START'}`, amount: 100_000, timestamp: '2026-01-01T00:00:00Z', segment_id: `${id}-s` },
    { type: `${type === 'CREDIT' ? 'CREDIT' : `${type}_COMMIT`}_AUTOMATED_INVOICE_DEDUCTION`, amount: balance - 100_000, timestamp: '2026-10-01T00:00:00Z', segment_id: `${id}-s`, invoice_id: 'i' },
  ],
  balance,
});

const view: BalancesView = toBalancesView(
  [
    record('Welcome credit', 'CREDIT', 40_000),
    record('Annual commit', 'PREPAID', 60_000),
    record('Minimum spend', 'POSTPAID', 70_000),
    record('x'.repeat(300), 'CREDIT', 10_000),
    record('bare', 'CREDIT', 0, 'Ended', '2026-05-01'),
    { id: 'unknown', type: 'CREDIT', product: { name: 'Unknown' } },
  ],
  { now },
);

const show = (props: Partial<BalanceTableProps> = {}, width = '100%') =>
  render(
    <main style={{ width, padding: 0 }}>
      <BalanceTable {...({ caption: 'Balances', data: view, ...props } as BalanceTableProps)} />
    </main>,
  );
const root = (): HTMLElement => document.querySelector<HTMLElement>('[data-part="root"]')!;
const buttons = (): string[] => screen.getAllByRole('button').map((each) => each.getAttribute('aria-label') ?? each.textContent);

beforeEach(() => page.viewport(1280, 800));
afterEach(cleanup);

describe('BalanceTable in Chromium', () => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('has no fault that axe can find, details open: %s, %i px', async (scheme, width) => {
    await page.viewport(width, 800);
    document.body.style.background = scheme === 'dark' ? '#0d0f13' : '#fff';
    show({ theme: createTheme({ scheme }), defaultExpanded: view.lines.map(({ id }) => id) });
    const { violations } = await axe.run(root());
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it.each(['pending', 'error', 'empty'] as const)('has no fault that axe can find while %s', async (state) => {
    const props = state === 'empty' ? { data: toBalancesView([], { now }) } : { data: undefined, state: { status: state, error: new Error('no'), refetch: () => undefined } };
    show(props);
    expect(root().dataset['state']).toBe(state);
    const { violations } = await axe.run(root());
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('is worked by keyboard: scroll region, filters, heads, rows', async () => {
    show();
    await userEvent.tab();
    expect(document.activeElement?.getAttribute('data-part')).toBe('table');
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Hide 1 ended');
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Name');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.closest('th')?.getAttribute('aria-sort')).toBe('ascending');
    for (let press = 0; press < 5; press += 1) await userEvent.tab();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Details of Annual commit');
    await userEvent.keyboard(' ');
    expect(screen.getByRole('table', { name: 'Ledger' })).toBeTruthy();
    expect(getComputedStyle(document.activeElement!).outlineStyle).toBe('solid');
  });

  it.each([320, 480, 768])('needs no sideways scrolling at %i px, with everything reachable', async (width) => {
    await page.viewport(width, 800);
    show({ defaultExpanded: ['Annual commit'] });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const region = screen.getByRole('group', { name: 'Balances' });
    expect(region.scrollWidth).toBeLessThanOrEqual(region.clientWidth);
    expect(buttons()).toContain('Details of Annual commit');
  });

  it('is still a table for screen readers where it is laid out as cards', async () => {
    await page.viewport(320, 800);
    show();
    const table = screen.getByRole('table', { name: 'Balances' });
    expect(getComputedStyle(table).display).toBe('block');
    expect(within(table).getAllByRole('columnheader')).toHaveLength(5);
    const row = screen.getByRole('rowheader', { name: /Welcome credit/ }).closest('tr')!;
    expect(getComputedStyle(row.cells[1]!, '::before').content).toContain('Remaining');
  });

  it('shows the whole of a long name once its row is open', async () => {
    show();
    const name = [...document.querySelectorAll<HTMLElement>('[data-part="name-text"]')].find(({ textContent }) => textContent.length === 300)!;
    expect(name.scrollHeight).toBeGreaterThan(name.clientHeight + 1);
    await userEvent.click(screen.getByRole('button', { name: `Details of ${'x'.repeat(300)}` }));
    expect(name.scrollHeight).toBeLessThanOrEqual(name.clientHeight + 1);
  });

  it('leaves its title the whole width of a phone, whatever filters there are', async () => {
    await page.viewport(320, 800);
    const monthly = ['A', 'B'].map((id) => ({ ...record(id, 'CREDIT', 5_000, 'Monthly'), recurring_credit_id: 'r' }));
    show({ caption: 'Commits and credits', data: toBalancesView([...monthly, record('Old', 'CREDIT', 0, 'Old', '2026-05-01')], { now }) });
    expect(buttons().slice(0, 2)).toEqual(['Group recurring grants', 'Hide 1 ended']);
    const title = screen.getByRole('heading', { name: 'Commits and credits' });
    expect(title.getBoundingClientRect().height).toBe(parseFloat(getComputedStyle(title).lineHeight));
  });

  it.each([1280, 320])('keeps its box from pending over ready to stale, at %i px', async (width) => {
    await page.viewport(width, 800);
    const boxes: DOMRect[] = [];
    const states: BalanceTableProps[] = [
      { caption: 'Balances', state: { status: 'pending' } },
      { caption: 'Balances', state: { status: 'error', error: new Error('no') } },
      { caption: 'Balances', state: { status: 'success', data: view } },
      { caption: 'Balances', state: { status: 'error', error: new Error('no'), data: view } },
      { caption: 'Balances', state: { status: 'success', data: toBalancesView([], { now }) } },
    ];
    const { rerender } = render(<BalanceTable {...states[0]!} />);
    for (const props of states) {
      rerender(<BalanceTable {...props} />);
      boxes.push(root().getBoundingClientRect());
    }
    expect(new Set(boxes.map(({ width, height }) => `${width} x ${height}`)).size).toBe(1);
  });

  it('takes its colours from custom properties of any ancestor, the nearest first', () => {
    render(
      <div style={{ ['--mb-white' as string]: 'rgb(1, 2, 3)' }}>
        <BalanceTable caption="outer" data={view} />
        <BalanceTable caption="inner" data={view} colorOverrides={[{ name: 'White', value: '#040506' }]} />
      </div>,
    );
    const backgrounds = [...document.querySelectorAll('[data-part="root"]')].map((each) => getComputedStyle(each).backgroundColor);
    expect(backgrounds).toEqual(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
  });

  it('reads from right to left', () => {
    document.documentElement.dir = 'rtl';
    show();
    const row = screen.getByRole('rowheader', { name: /Welcome credit/ }).closest('tr')!;
    expect(row.cells[0]!.getBoundingClientRect().right).toBeGreaterThan(row.cells[1]!.getBoundingClientRect().right);
    document.documentElement.dir = '';
  });
});
