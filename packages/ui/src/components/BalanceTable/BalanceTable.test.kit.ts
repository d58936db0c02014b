import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { instant, toBalancesView, type BalanceRecord, type BalancesView, type Unit } from '@meterboard/data';

const { data: cases } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../data/fixtures/balances_cases.json'), 'utf8')) as { data: BalanceRecord[] };
const now = instant('2025-05-15T12:00:00Z');
const CHF: Unit = { kind: 'currency', id: 'chf', code: 'CHF', digits: 2 };

export const USD_CENTS = { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' };
export const TOKENS = { id: 'c0000000-0000-4000-8000-000000000001', name: 'AI credits' };

/** The edge cases of balances, all in one view. */
export const view = toBalancesView(cases, { now });

/** A credit of $100.00 in 2025, with what a test says of it. */
export const record = (id: string, more: object): BalanceRecord =>
  ({
    id,
    type: 'CREDIT',
    product: { id: 'p', name: id },
    access_schedule: { credit_type: USD_CENTS, schedule_items: [{ id: 's', amount: 10_000, starting_at: '2025-01-01T00:00:00Z', ending_before: '2026-01-01T00:00:00Z' }] },
    balance: 10_000,
    ...more,
  }) as BalanceRecord;
export const viewOf = (...records: BalanceRecord[]): BalancesView => toBalancesView(records, { now, units: [CHF] });

/** The cells of the row whose head names a balance. */
export function cells(name: string): string[] {
  const head = screen.getAllByRole('rowheader').find((each) => each.querySelector('bdi')?.textContent === name);
  const row = head?.closest('tr');
  if (!row) throw new Error(`no row ${name}`);
  return within(row).getAllByRole('cell').map(({ textContent }) => textContent);
}
export const names = (): string[] => screen.getAllByRole('rowheader').map((each) => each.querySelector('bdi')?.textContent ?? '');
export const meterOf = (name: string): HTMLElement => screen.getByRole('meter', { name: `Balance of ${name}` });
export const open = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name: `Details of ${name}` }));
