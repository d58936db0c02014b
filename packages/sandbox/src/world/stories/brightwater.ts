import { exact } from '../exact.js';
import { idOf } from '../ids.js';
import { API_REQUESTS, COMPUTE_MINUTES } from '../metrics.js';
import { COMPUTE, DATA_MIGRATION, PREPAID_COMMIT, PROMOTION, REQUESTS, SUPPORT_PLAN } from '../products.js';
import type { Contract, Customer, Grant, SeriesShape, UsageShape } from '../story.js';
import { DAY, HOUR } from '../time.js';
import { USD } from '../units.js';
import { type Calendar, contract, flat, grant, rate, tiered } from './build.js';

const KEY = 'brightwater';
const COMMIT_1 = idOf(`${KEY}/pilot-commit/grant`);
const COMMIT_2 = idOf(`${KEY}/rolled-over/grant`);

function usage(calendar: Calendar): UsageShape[] {
  const at = (region: string, perHour: number, zone: number, weekend: number): SeriesShape => ({ group: { region, team: 'records' }, perHour, zone, weekend });
  const late = calendar.month(-1) - 3 * DAY;
  return [
    {
      metric: API_REQUESTS, growth: 1.1, series: [at('us-east-2', 4100, -5, 0.3), at('us-west-2', 1900, -8, 0.3)],
      // Four hours of one region arrived after the invoice of their month was final, so its breakdowns add up to more.
      late: [14, 15, 16, 17].map((hour) => ({ hour: late + hour * HOUR, arrives: calendar.month(-1) + 11 * DAY, amount: 1800, series: 1 })),
    },
    { metric: COMPUTE_MINUTES, growth: 0.8, series: [{ group: { region: 'us-east-2' }, perHour: 95, zone: -5, weekend: 0.25 }] },
  ];
}

function pilot(calendar: Calendar): Contract {
  return contract(`${KEY}/pilot`, {
    name: 'Pilot', unit: USD, start: calendar.origin, end: calendar.month(-1),
    rates: [rate(REQUESTS, USD, flat('0.05')), rate(COMPUTE, USD, flat('2'))],
    charges: [{ id: idOf(`${KEY}/data-migration`), product: DATA_MIGRATION, at: calendar.month(-2) + 10 * DAY, amount: exact(320_000), onUsageInvoice: false }],
  });
}

function growth(calendar: Calendar, before: Contract): Contract {
  return contract(`${KEY}/growth`, {
    name: 'Growth', unit: USD, start: calendar.month(-1), end: calendar.month(11), renews: before.id, paymentFailed: calendar.month(-1),
    rates: [rate(REQUESTS, USD, flat('0.04')), rate(COMPUTE, USD, tiered([25_000, '2'], [null, '1.6']))],
    subscriptions: [{ id: idOf(`${KEY}/support`), product: SUPPORT_PLAN, quantity: 1, unitPrice: exact(120_000) }],
  });
}

function grants(calendar: Calendar, first: Contract, second: Contract): Grant[] {
  const quarters = [0, 1, 2, 3].map((quarter): [number, number, number] => [650_000, calendar.month(-1 + 3 * quarter), calendar.month(2 + 3 * quarter)]);
  return [
    grant(`${KEY}/pilot-commit`, {
      type: 'PREPAID', name: 'Pilot commit', product: PREPAID_COMMIT, unit: USD, contract: first.id, rollover: { fraction: exact('0.5'), into: COMMIT_2 },
      spans: [[1_500_000, calendar.origin, calendar.month(-1)]],
      purchase: { unit: USD, items: [{ id: idOf(`${KEY}/pilot-commit/payment`), at: calendar.origin, quantity: 1, unitPrice: exact(1_350_000) }] },
    }),
    // The real amount is what the pilot leaves; this one is only planned.
    grant(`${KEY}/rolled-over`, {
      type: 'PREPAID', name: 'Pilot commit (rolled over)', product: PREPAID_COMMIT, unit: USD, contract: second.id,
      rolledOverFrom: { grant: COMMIT_1, contract: first.id }, spans: [[0, calendar.month(-1), calendar.month(5)]],
    }),
    grant(`${KEY}/growth-commit`, {
      type: 'PREPAID', name: 'Quarterly commit', product: PREPAID_COMMIT, unit: USD, contract: second.id, spans: quarters,
      purchase: {
        unit: USD,
        items: quarters.map(([, start], index) => ({ id: idOf(`${KEY}/growth-commit/payment-${String(index)}`), at: start, quantity: 1, unitPrice: exact(600_000) })),
      },
    }),
    grant(`${KEY}/referral`, { type: 'CREDIT', name: 'Partner credit', product: PROMOTION, unit: USD, priority: 10, spans: [[40_000, calendar.month(-1), calendar.month(3)]] }),
  ];
}

/** A renewed contract: half of what was left rolled over, future quarterly segments, a failed payment, late usage. */
export function brightwater(calendar: Calendar): Customer {
  const first = pilot(calendar);
  const second = growth(calendar, first);
  return {
    id: '91c6b3a8-7e05-4d9f-a2c3-6f4d5b0e8c64', name: 'Brightwater Health', externalId: 'brightwater', createdAt: calendar.origin,
    about: 'A renewed contract with a rollover, quarterly commits and a failed payment.',
    usage: usage(calendar), contracts: [first, second], grants: grants(calendar, first, second),
    alerts: [
      { id: idOf(`${KEY}/alert/commit`), name: 'Commit balance below $7,500', type: 'low_remaining_commit_balance_reached', status: 'enabled', threshold: 750_000, unit: USD },
      { id: idOf(`${KEY}/alert/days`), name: 'Commit ends within 30 days', type: 'low_remaining_days_for_commit_segment_reached', status: 'enabled', threshold: 30, unit: null },
    ],
  };
}
