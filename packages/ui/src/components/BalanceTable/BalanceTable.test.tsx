import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BalanceRecord } from '@meterboard/data';
import { BalanceTable } from './BalanceTable.js';
import { cells, meterOf, names, open, record, TOKENS, USD_CENTS, view, viewOf } from './BalanceTable.test.kit.js';

afterEach(cleanup);

describe('BalanceTable', () => {
  it('B16: totals what can be spent, without postpaid commits', () => {
    render(<BalanceTable caption="Balances" data={view} />);
    const totals = document.querySelector<HTMLElement>('[data-part="totals"]');
    expect(totals?.textContent).toContain('Available now$1,585.25');
    expect(totals?.textContent).toContain('Used$1,601.01');
    expect(totals?.textContent).toContain('To come$600.00');
    expect(totals?.textContent).not.toContain('4,400');
  });

  it('B9: lists postpaid commits in a table of their own', () => {
    render(<BalanceTable caption="Balances" data={view} />);
    const owed = screen.getByRole('table', { name: /Still committed to spend/ });
    expect(within(owed).getByText('Promised')).toBeTruthy();
    expect(within(screen.getByRole('table', { name: 'Balances' })).queryByText('Promised')).toBeNull();
    expect(cells('Promised').slice(0, 3)).toEqual(['$4,400.00', '$5,600.00', '$10,000.00']);
    expect(meterOf('Promised').getAttribute('aria-valuetext')).toBe('$5,600.00 fulfilled of $10,000.00');
  });

  it.each([
    ['B1', 'Quarterly', ['$210.00', '$220.01$40.01 pending', '$500.00$500.00 to come$70.00 expired']],
    ['B2, B3', 'Adjusted by hand', ['$605.00', '$425.00$125.00 pending', '$1,000.00']],
    ['B13', 'Not yet', ['$0.00', '$0.00', '$0.00$100.00 to come']],
  ])('%s: %s reads as it is', (_, name, expected) => {
    render(<BalanceTable caption="Balances" data={view} />);
    expect(cells(name).slice(0, 3)).toEqual(expected);
  });

  it('B12: shows an overdrawn amount separately, and draws no bar below 0', () => {
    render(<BalanceTable caption="Balances" data={view} />);
    expect(cells('Overdrawn')[0]).toBe('$0.00$3.00 overdrawn');
    expect(meterOf('Overdrawn').style.getPropertyValue('--mb-meter')).toBe('0%');
  });

  it('B14, B18: calls missing amounts unknown, and says that totals may be too low', () => {
    render(<BalanceTable caption="Balances" data={viewOf({ id: 'bare', type: 'CREDIT', product: { id: 'p', name: 'Bare' } } as BalanceRecord, record('No ledger', {}))} />);
    expect(cells('Bare')).toEqual(['Unknown', 'Unknown', 'Unknown', 'Unknown']);
    expect(cells('No ledger')[1]).toBe('Unknown');
    expect(document.querySelector('[data-part="totals"]')?.textContent).toContain('UsedUnknown');
    expect(screen.getByText(/may be too low/)).toBeTruthy();
  });

  it('B20: writes a quantity without a currency and keeps it out of the money', () => {
    const access_schedule = { access_type: 'QUANTITY', schedule_items: [{ id: 's', amount: 12, starting_at: '2025-01-01T00:00:00Z', ending_before: '2026-01-01T00:00:00Z' }] };
    render(<BalanceTable caption="Balances" data={viewOf(record('Seats', { access_schedule, balance: 12 }))} />);
    expect(cells('Seats')[0]).toBe('12');
    expect(document.querySelector('[data-part="totals"]')).toBeNull();
  });

  it('B21: draws no bar where nothing was granted', () => {
    const access_schedule = { credit_type: USD_CENTS, schedule_items: [{ id: 's', amount: 0, starting_at: '2025-01-01T00:00:00Z', ending_before: '2026-01-01T00:00:00Z' }] };
    render(<BalanceTable caption="Balances" data={viewOf(record('Nothing', { access_schedule, balance: 0 }))} />);
    expect(screen.queryByRole('meter')).toBeNull();
    expect(document.body.textContent).not.toMatch(/NaN|Infinity/);
  });

  it('B22: shows what was paid in its own unit', async () => {
    const tokens = record('Tokens', {
      type: 'PREPAID',
      access_schedule: { credit_type: TOKENS, schedule_items: [{ id: 's', amount: 1000, starting_at: '2025-01-01T00:00:00Z', ending_before: '2026-01-01T00:00:00Z' }] },
      invoice_schedule: { credit_type: { id: 'chf', name: 'CHF' }, schedule_items: [{ id: 'i', amount: 90, quantity: 1, unit_price: 90, timestamp: '2025-01-01T00:00:00Z' }] },
      balance: 1000,
    });
    render(<BalanceTable caption="Balances" data={viewOf(tokens)} />);
    await open('Tokens');
    expect(cells('Tokens')[2]).toBe('1,000 AI credits');
    expect(document.querySelector('[data-part="breakdown"]')?.textContent).toMatch(/PaidCHF\s?90\.00/);
  });

  it('lets a meter say more than 100 %', () => {
    render(<BalanceTable caption="Balances" data={viewOf(record('Topped up', { balance: 30_000 }))} />);
    const meter = meterOf('Topped up');
    expect(meter.getAttribute('aria-valuenow')).toBe('300');
    expect(meter.getAttribute('aria-valuemax')).toBe('300');
    expect(meter.getAttribute('aria-valuetext')).toBe('$300.00 left of $100.00');
    expect(meter.style.getPropertyValue('--mb-meter')).toBe('100%');
  });

  it('M7: explains a row whose rounded parts miss their sum by a last digit', () => {
    const tokens = (used: number) =>
      viewOf(record('tokens', {
        access_schedule: { credit_type: TOKENS, schedule_items: [{ id: 's', amount: 9000, starting_at: '2025-01-01T00:00:00Z', ending_before: '2026-01-01T00:00:00Z' }] },
        ledger: [
          { type: 'CREDIT_SEGMENT_START', amount: 9000, timestamp: '2025-01-01T00:00:00Z', segment_id: 's' },
          { type: 'CREDIT_AUTOMATED_INVOICE_DEDUCTION', amount: -used, timestamp: '2025-02-01T00:00:00Z', segment_id: 's', invoice_id: 'i' },
        ],
        balance: 9000 - used,
      }));
    const { rerender } = render(<BalanceTable caption="Balances" data={tokens(5181.1275)} />);
    expect(cells('tokens').slice(0, 3)).toEqual(['3,818.873 AI credits', '5,181.128 AI credits', '9,000 AI credits']);
    expect(screen.getByText('Each amount is rounded on its own; the exact amounts add up.')).toBeTruthy();
    rerender(<BalanceTable caption="Balances" data={tokens(5181.125)} />);
    expect(screen.queryByText(/rounded on its own/)).toBeNull();
  });

  it('has states for empty, pending and error', () => {
    const root = (): HTMLElement => screen.getByRole('region', { name: 'Balances' });
    const { rerender } = render(<BalanceTable caption="Balances" data={viewOf()} />);
    expect(root().dataset['state']).toBe('empty');
    expect(screen.getByText('No commits or credits')).toBeTruthy();
    rerender(<BalanceTable caption="Balances" state={{ status: 'pending', progress: 0.4 }} />);
    expect(root().dataset['state']).toBe('pending');
    expect(screen.getByRole('status').textContent).toBe('Loading, 40% done');
    rerender(<BalanceTable caption="Balances" state={{ status: 'error', error: { kind: 'server', requestId: 'req_1', message: 'token=secret' } }} />);
    expect(root().dataset['state']).toBe('error');
    expect(screen.getByRole('alert').textContent).toContain('Request req_1');
    expect(document.body.textContent).not.toContain('secret');
  });

  it('keeps old figures when a refetch fails, and offers to try again', async () => {
    const refetch = vi.fn();
    const { container } = render(<BalanceTable caption="Balances" state={{ status: 'error', error: new Error('offline'), data: view, refetch }} />);
    expect(container.firstElementChild?.getAttribute('data-stale')).toBe('true');
    expect(names().length).toBeGreaterThan(5);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(refetch).toHaveBeenCalledOnce();
  });

  it('H2, H4, H7, H9, H11: keeps hostile names as text, isolated and complete', () => {
    const hostile = ['<img src=x onerror=alert(1)>', 'a\u202Eb', 'x'.repeat(300), 'nul\0nul', '__proto__'];
    render(<BalanceTable caption="Balances" data={viewOf(...hostile.map((name, index) => record(`r${index}`, { name })), record('blank', { name: ' ' }))} />);
    expect(document.querySelector('img')).toBeNull();
    for (const name of hostile) expect(names()).toContain(name);
    expect(names()).toContain('(no name)');
  });

  it('hands ref, id, class, style and data attributes to its root', () => {
    const ref = createRef<HTMLElement>();
    render(<BalanceTable ref={ref} caption="Balances" data={view} id="b" className="mine" style={{ margin: 3 }} data-testid="table" />);
    expect(ref.current?.id).toBe('b');
    expect(ref.current?.classList.contains('mine')).toBe(true);
    expect(ref.current?.style.margin).toBe('3px');
    expect(screen.getByTestId('table')).toBe(ref.current);
  });
});
