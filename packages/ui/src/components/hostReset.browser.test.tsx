import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { decimal, instant, toBalancesView, USD, type NetBalanceView } from '@meterboard/data';
import { balanceRecord } from '@meterboard/data/testing';
import { usageView } from '../chart/views.test.kit.js';
import { BalanceTable } from './BalanceTable/BalanceTable.js';
import { settled } from './layoutShift.test.kit.js';
import { NetBalanceBadge } from './NetBalanceBadge/NetBalanceBadge.js';
import { UsageChart } from './UsageChart/UsageChart.js';

const now = instant('2026-11-21T10:00:00Z');
const balances = toBalancesView([balanceRecord({ id: 'a', type: 'CREDIT', name: 'Credit', now, segments: [{ start: '2026-01-01', end: '2027-01-01', amount: 90_000 }], events: [] })], { now });
const balance: NetBalanceView = { kind: 'net-balance', asOf: now, balance: { value: decimal('5'), unit: USD }, scope: 'spendable', level: 'low' };

const places = (): string[] => [...document.querySelectorAll('[data-part="root"] *')].map((element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return `${element.tagName} ${element.getAttribute('data-part') ?? ''} ${[left, top, width, height].map(Math.round).join(' ')}`;
});

afterEach(cleanup);

it('has the same places in a page that counts borders into widths, as the resets of Tailwind and many others do', async () => {
  render(
    <>
      <UsageChart title="Usage" data={usageView({ values: { a: [1, 2], b: [3, 4] } })} />
      <BalanceTable caption="Balances" data={balances} defaultExpanded={['a']} />
      <NetBalanceBadge label="Left" data={balance} />
    </>,
  );
  await settled();
  const before = places();
  const reset = document.head.appendChild(document.createElement('style'));
  reset.textContent = '*, ::before, ::after { box-sizing: border-box }';
  await settled();
  expect(before.length).toBeGreaterThan(100);
  expect(places()).toEqual(before);
  reset.remove();
});
