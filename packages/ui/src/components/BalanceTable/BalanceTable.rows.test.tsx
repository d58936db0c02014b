import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BalanceTable } from './BalanceTable.js';
import { cells, names, open, record, view, viewOf } from './BalanceTable.test.kit.js';

afterEach(cleanup);

describe('the rows of BalanceTable', () => {
  it('sorts by exact amounts: largest first, then smallest, then the order of use again, unknown ones last', async () => {
    const amounts = ['9007199254740993', '9007199254740992', '10'].map((cents) => record(cents, { balance: Number(cents) / 100 }));
    render(<BalanceTable caption="Balances" data={viewOf(...amounts, record('Bare', { balance: undefined }))} />);
    const usual = names();
    const head = screen.getByRole('columnheader', { name: /Remaining/ });
    const press = (): Promise<void> => userEvent.click(within(head).getByRole('button'));
    expect(head.getAttribute('aria-sort')).toBeNull();
    await press();
    expect(head.getAttribute('aria-sort')).toBe('descending');
    expect(names().at(-1)).toBe('Bare');
    expect(names().at(-2)).toBe('10');
    await press();
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    expect(names()[0]).toBe('10');
    expect(names().at(-1)).toBe('Bare');
    await press();
    expect(head.getAttribute('aria-sort')).toBeNull();
    expect(names()).toEqual(usual);
  });

  it('leaves sorting to a host that controls it', async () => {
    const onSortChange = vi.fn();
    render(<BalanceTable caption="Balances" data={view} sort={null} onSortChange={onSortChange} />);
    const before = names();
    await userEvent.click(within(screen.getAllByRole('columnheader')[1]!).getByRole('button'));
    expect(onSortChange).toHaveBeenCalledWith({ column: 'remaining', direction: 'descending' });
    expect(names()).toEqual(before);
  });

  it('says in which order balances are used, in each unit', () => {
    render(<BalanceTable caption="Balances" data={viewOf(record('Later', { priority: 2 }), record('Sooner', { priority: 1 }))} />);
    expect(screen.getAllByRole('rowheader').map((each) => each.textContent)).toEqual([expect.stringContaining('1st to be used'), expect.stringContaining('2nd to be used')]);
  });

  it('B24: lists archived records on request and never counts them', async () => {
    render(<BalanceTable caption="Balances" data={viewOf(record('Kept', {}), record('Gone', { type: 'PREPAID', archived_at: '2025-03-01T00:00:00Z', balance: 0 }))} />);
    expect(names()).toEqual(['Kept']);
    await userEvent.click(screen.getByRole('button', { name: 'Show 1 archived' }));
    expect(names()).toEqual(['Kept', 'Gone']);
    expect(document.querySelector('[data-part="totals"]')?.textContent).toContain('$100.00');
  });

  it('B23: hides ended records on request, with unchanged totals', async () => {
    const onFilterChange = vi.fn();
    render(<BalanceTable caption="Balances" data={view} onFilterChange={onFilterChange} />);
    expect(names()).toContain('Ended credit');
    await userEvent.click(screen.getByRole('button', { name: /^Hide \d+ ended$/ }));
    expect(names()).not.toContain('Ended credit');
    expect(onFilterChange).toHaveBeenCalledWith({ ended: false, archived: false, grouped: false });
    expect(document.querySelector('[data-part="totals"]')?.textContent).toContain('$1,601.01');
  });

  it('B23: groups the grants of a recurrence on request, with unchanged totals', async () => {
    const monthly = ['A', 'B', 'C'].map((id) => record(id, { recurring_credit_id: 'r', name: 'Monthly', ledger: [{ type: 'CREDIT_SEGMENT_START', amount: 10_000, timestamp: '2025-01-01T00:00:00Z', segment_id: 's' }] }));
    render(<BalanceTable caption="Balances" data={viewOf(...monthly)} />);
    const totals = (): string[] => [...document.querySelectorAll('[data-part="total"]')].map(({ textContent }) => textContent);
    const before = totals();
    expect(before).toEqual([expect.stringContaining('$300.00')]);
    expect(names()).toEqual(['Monthly', 'Monthly', 'Monthly']);
    await userEvent.click(screen.getByRole('button', { name: 'Group recurring grants' }));
    expect(names()).toEqual(['Monthly']);
    expect(cells('Monthly')[0]).toBe('$300.00');
    expect(screen.getByRole('rowheader').textContent).toContain('3 recurring grants');
    expect(totals()).toEqual(before);
    await userEvent.click(screen.getByRole('button', { name: 'List each grant' }));
    expect(names()).toHaveLength(3);
  });

  it('opens segments and the ledger with its running balance', async () => {
    const onExpandedChange = vi.fn();
    render(<BalanceTable caption="Balances" data={view} onExpandedChange={onExpandedChange} />);
    const button = screen.getByRole('button', { name: 'Details of Quarterly' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(button.getAttribute('aria-controls') ?? '')).toBeTruthy();
    expect(within(screen.getByRole('table', { name: 'Access periods' })).getAllByRole('row')).toHaveLength(5);
    const ledger = screen.getByRole('table', { name: 'Ledger' });
    const last = within(ledger).getAllByRole('row').at(-1);
    expect(last?.textContent).toContain('−$40.01');
    expect(last?.textContent).toContain('$210.00');
    expect(onExpandedChange).toHaveBeenCalledWith([view.lines.find(({ name }) => name === 'Quarterly')?.id]);
  });

  it('marks ledger entries that are later than the figures', async () => {
    const ledger = [
      { type: 'CREDIT_SEGMENT_START', amount: 10_000, timestamp: '2025-01-01T00:00:00Z', segment_id: 's' },
      { type: 'CREDIT_AUTOMATED_INVOICE_DEDUCTION', amount: -1000, timestamp: '2025-02-01T00:00:00Z', segment_id: 's', invoice_id: 'i' },
      { type: 'CREDIT_AUTOMATED_INVOICE_DEDUCTION', amount: -500, timestamp: '2025-12-31T00:00:00Z', segment_id: 's', invoice_id: 'j' },
    ];
    render(<BalanceTable caption="Balances" data={viewOf(record('Dated', { balance: 8500, ledger }))} />);
    await open('Dated');
    const entries = [...document.querySelectorAll('[data-part="ledger"] tbody tr')].map((row) => row.querySelector('[data-part="pending"]')?.textContent ?? null);
    expect(entries).toEqual([null, null, 'Pending']);
  });

  it('shows no ledger where it has no entries', async () => {
    render(<BalanceTable caption="Balances" data={viewOf(record('Untouched', { ledger: [] }))} />);
    await open('Untouched');
    expect(document.querySelector('[data-part="ledger"]')).toBeNull();
    expect(document.querySelector('[data-part="segments"]')).not.toBeNull();
  });
});
