import { instant, interval, toSpendView, type Instant, type SpendView } from '@meterboard/data';
import { breakdownRows, type BalanceSketch, type ChargeSketch } from '@meterboard/data/testing';

const october = interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z');

const PRODUCTS = [
  { name: 'Compute', daily: 412, unitPrice: 85 },
  { name: 'Storage', daily: 126, unitPrice: 85 },
  { name: 'Data transfer', daily: 64, unitPrice: 85 },
];

const PLATFORM_FEE: ChargeSketch = { type: 'subscription', name: 'Platform fee', amount: 25_000 };

const prepaid = (amount: number): BalanceSketch => ({ type: 'PREPAID', name: 'Prepaid commit', segments: [{ start: '2024-10-01', end: '2025-10-01', amount }] });

/** The first month of a contract, by product. */
const spend = (now: Instant, grants: readonly BalanceSketch[], charges: readonly ChargeSketch[] = []): SpendView =>
  toSpendView(breakdownRows({ since: '2024-10-01', now, products: PRODUCTS, grants, charges }), { interval: october, bucket: 'day', now });

/** October as seen on the 24th; a prepaid commit ran out on the way. */
export const octoberSpend = spend(instant('2024-10-24T15:30:00Z'), [prepaid(700_000)], [PLATFORM_FEE]);

export const inArrears = spend(october.end, []);

/** The commit covers everything, so the net is 0 every day. */
export const covered = spend(october.end, [prepaid(9_000_000)]);

export const noSpend = toSpendView([], { interval: october, bucket: 'day' });
