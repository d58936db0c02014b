import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { decimal, instant, toBalancesView, USD, type NetBalanceView } from '@meterboard/data';
import { balanceRecord } from '@meterboard/data/testing';
import { usageView } from '../chart/views.test.kit.js';
import { BalanceTable } from './BalanceTable/BalanceTable.js';
import { NetBalanceBadge } from './NetBalanceBadge/NetBalanceBadge.js';
import { UsageChart } from './UsageChart/UsageChart.js';

const now = instant('2026-11-21T10:00:00Z');
const balances = toBalancesView([balanceRecord({ id: 'a', type: 'CREDIT', name: 'Credit', now, segments: [{ start: '2026-01-01', end: '2027-01-01', amount: 90_000 }], events: [] })], { now });
const balance: NetBalanceView = { kind: 'net-balance', asOf: now, balance: { value: decimal('5'), unit: USD }, scope: 'spendable', level: 'healthy' };
const failed = { status: 'error', error: null, refetch: () => undefined } as const;

afterEach(() => {
  cleanup();
  document.documentElement.style.fontSize = '';
});

it.each(['100%', '62.5%'])('every button is at least 24 px high and wide, at a font size of %s', (letters) => {
  document.documentElement.style.fontSize = letters;
  render(
    <>
      <UsageChart title="Usage" state={{ ...failed, data: usageView({ values: { a: [1, 2], b: [3, 4] } }) }} defaultHiddenSeries={['group:a']} />
      <UsageChart title="Usage" state={failed} />
      <BalanceTable caption="Balances" state={{ ...failed, data: balances }} />
      <NetBalanceBadge label="Left" state={failed} />
      <NetBalanceBadge label="Left" data={balance} />
    </>,
  );
  const buttons = [...document.querySelectorAll('button')];
  const sizes = buttons.map((button) => [button.getBoundingClientRect(), button.outerHTML + getComputedStyle(button).minHeight] as const);
  expect(buttons.length).toBeGreaterThan(12);
  expect(sizes.filter(([{ width, height }]) => width < 24 || height < 24)).toEqual([]);
});
