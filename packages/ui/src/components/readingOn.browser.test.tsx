import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { instant, toBalancesView, toInvoicesView } from '@meterboard/data';
import { balanceRecord } from '@meterboard/data/testing';
import { spendView } from '../chart/views.test.kit.js';
import { BalanceTable } from './BalanceTable/BalanceTable.js';
import { InvoiceTable } from './InvoiceTable/InvoiceTable.js';
import { SpendChart } from './SpendChart/SpendChart.js';

const now = instant('2026-11-21T10:00:00Z');
const record = balanceRecord({ id: 'a', type: 'CREDIT', name: 'Credit', now, segments: [{ start: '2026-01-01', end: '2027-01-01', amount: 90_000 }], events: [] });

afterEach(cleanup);

it('the amounts of a list are text of the line, not blocks in a flex box, which Orca leaves out when it reads a page from top to bottom', () => {
  render(
    <>
      <SpendChart title="Spend" data={spendView({ values: { Compute: [73, 91], Commit: [-73, -91] }, roles: { Commit: 'credit' } })} />
      <BalanceTable caption="Balances" data={toBalancesView([record], { now })} defaultExpanded={['a']} />
      <InvoiceTable caption="Invoices" data={toInvoicesView([], { now })} />
    </>,
  );
  const values = [...document.querySelectorAll('dd')];
  const first = values.map((value) => value.querySelector(':scope > :not([aria-hidden], small)')).filter((element) => element !== null);
  expect(first.length).toBeGreaterThan(5);
  expect(first.filter((element) => getComputedStyle(element).display !== 'inline').map(({ outerHTML }) => outerHTML)).toEqual([]);
  // Whoever goes from text to text never meets an amount without its sign.
  expect(values.map(({ textContent }) => textContent)).toContain('\u2212$164.00');
  expect(first.map(({ textContent }) => textContent)).toContain('\u2212$164.00');
});
