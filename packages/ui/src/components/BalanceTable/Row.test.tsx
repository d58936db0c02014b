import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { instant, toBalancesView } from '@meterboard/data';
import { balanceRecord, type BalanceEvent } from '@meterboard/data/testing';
import { BalanceTable } from './BalanceTable.js';

afterEach(cleanup);

const now = instant('2024-11-20T12:00:00Z');

/** The row of a minimum spend of $6,000.00 from July to September. */
function promiseWith(...events: BalanceEvent<'used' | 'trued-up'>[]): HTMLElement {
  const rows = [balanceRecord({ type: 'POSTPAID', name: 'Minimum', now, segments: [{ start: '2024-07-01', end: '2024-10-01', amount: 600_000 }], events })];
  render(<BalanceTable caption="Balances" data={toBalancesView(rows, { now })} />);
  return screen.getByRole('rowheader', { name: /Minimum/ }).closest('tr')!;
}

describe('a postpaid commit', () => {
  it('says what was billed of it because it was not reached, so that its figures add up', () => {
    const row = promiseWith({ kind: 'used', at: '2024-09-01', amount: 407_204 }, { kind: 'trued-up', at: '2024-10-01', amount: 192_796 });
    expect(within(row).getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['$0.00', '$4,072.04$1,927.96 billed as true-up', '$6,000.00', 'Ended Oct 1, 2024']);
  });

  it('is fulfilled where a prepaid one would be used up', () => {
    const row = promiseWith({ kind: 'used', at: '2024-09-01', amount: 600_000 });
    expect(within(row).getByRole('rowheader').textContent).toBe('MinimumFulfilledPostpaid commit');
  });
});
