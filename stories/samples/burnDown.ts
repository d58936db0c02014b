import { balanceHistory, instant, interval, projectBurnDown, toBalancesView, toSpendView, USD, type BalanceHistory, type BurnDown } from '@meterboard/data';
import { balanceRows, breakdownRows, type BalanceSketch } from '@meterboard/data/testing';

const now = instant('2026-11-21T10:00:00Z');

const PRODUCTS = [
  { name: 'Compute', daily: 312, unitPrice: 85 },
  { name: 'Storage', daily: 96, unitPrice: 85 },
];

const grant = (type: 'PREPAID' | 'CREDIT', name: string, ...segments: readonly (readonly [start: string, end: string, amount: number])[]): BalanceSketch => ({
  type,
  name,
  segments: segments.map(([start, end, amount]) => ({ start, end, amount })),
});

interface Forecast {
  data: BurnDown;
  history: BalanceHistory;
}

/** A contract since June with these grants, as seen on 21 November 2026: the forecast for a few months, and the ledgers since August. */
function forecast(grants: readonly BalanceSketch[], since = '2026-06-01'): Forecast {
  const customer = { since, now, products: PRODUCTS, grants, charges: [] };
  const balances = toBalancesView(balanceRows(customer), { now });
  const spend = toSpendView(breakdownRows(customer), { interval: interval('2026-08-23T00:00:00Z', now), bucket: 'day', now });
  return { data: projectBurnDown(balances, spend, { until: instant('2027-04-01T00:00:00Z') }), history: balanceHistory(balances, USD, { since: instant('2026-08-01T00:00:00Z') }) };
}

const ANNUAL = grant('PREPAID', 'Annual commit', ['2026-06-01', '2027-06-01', 12_000_000]);

/** Runs out in February. The credit is drawn on last, so that it would expire at the turn of the year. */
export const runningOut = forecast([ANNUAL, { ...grant('CREDIT', 'Welcome credit', ['2026-06-01', '2027-01-01', 500_000]), priority: 200 }]);

/** A quarter's part after the other: each begins with a step up, and what is left of it is lost. */
export const quarterly = forecast([grant('PREPAID', 'Annual commit, quarterly access', ['2026-07-01', '2026-10-01', 3_600_000], ['2026-10-01', '2027-01-01', 3_600_000], ['2027-01-01', '2027-04-01', 3_600_000])]);

/** More than enough. */
export const lasting = forecast([grant('PREPAID', 'Annual commit', ['2026-06-01', '2028-01-01', 60_000_000])]);

/** Three days after the first usage. */
export const tooEarly = forecast([grant('CREDIT', 'Trial', ['2026-11-18', '2026-12-18', 500_000])], '2026-11-18').data;

export const nothingLeft = forecast([]).data;

/** Names as a hostile customer or a careless import might choose them. */
export const hostileGrants = forecast([
  grant('CREDIT', '<img src=x onerror=alert(1)> & <b>bold</b>', ['2026-06-01', '2026-12-20', 30_000_000]),
  grant('CREDIT', `Commit \u202E000,1$ left ${'on and on '.repeat(30)}`, ['2026-06-01', '2027-02-01', 30_000_000]),
  grant('CREDIT', '__proto__', ['2026-06-01', '2027-03-01', 90_000_000]),
]);
