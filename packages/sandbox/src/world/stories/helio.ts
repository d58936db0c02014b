import { exact } from '../exact.js';
import { idOf } from '../ids.js';
import { API_REQUESTS, COMPUTE_MINUTES, DATA_TRANSFER, PEAK_CONCURRENCY } from '../metrics.js';
import { COMPUTE, EXPORTS, PREPAID_COMMIT, PROMOTION, REQUESTS, SUPPORT_PLAN, TRANSFER } from '../products.js';
import type { Alert, Contract, Customer, Grant, SeriesShape, UsageShape } from '../story.js';
import { HOUR } from '../time.js';
import { USD } from '../units.js';
import { contract, flat, grant, rate, tiered, type Calendar } from './build.js';

const KEY = 'helio';

function requestSeries(calendar: Calendar): SeriesShape[] {
  const place = (region: string, team: string, perHour: number, zone: number, more: Partial<SeriesShape> = {}): SeriesShape => ({
    group: { region, team }, perHour, zone, ...more,
  });
  return [
    place('us-east-1', 'checkout', 2900, -5), place('us-east-1', 'search', 1700, -5, { weekend: 0.8 }),
    place('us-west-2', 'checkout', 1500, -8), place('us-west-2', 'search', 800, -8, { weekend: 0.8 }),
    place('eu-west-1', 'checkout', 1350, 1), place('eu-west-1', 'recommendations', 640, 1, { weekend: 0.7 }),
    place('ap-southeast-2', 'checkout', 720, 10),
    place('sa-east-1', 'checkout', 620, -3, { from: calendar.day(-46), rampDays: 28 }),
    { group: { region: null, team: null }, perHour: 210, weekend: 0.95 },
  ];
}

function usage(calendar: Calendar): UsageShape[] {
  const outage = { start: calendar.day(-9) + 13 * HOUR, end: calendar.day(-9) + 19 * HOUR, factor: 0.06 };
  const launch = { start: calendar.day(-13), end: calendar.day(-11), factor: 1.55 };
  const region = (name: string, perHour: number, zone: number): SeriesShape => ({ group: { region: name }, perHour, zone });
  const share = (name: string, team: string, perHour: number, zone: number): SeriesShape => ({ group: { region: name, team }, perHour, zone, weekend: 0.65 });
  return [
    { metric: API_REQUESTS, growth: 0.9, incidents: [{ ...outage, series: 0 }, { ...outage, series: 1 }, launch], series: requestSeries(calendar) },
    {
      metric: DATA_TRANSFER, growth: 0.5, incidents: [launch],
      series: [
        share('us-east-1', 'checkout', 6.2, -5), share('us-east-1', 'search', 3.1, -5), share('us-west-2', 'checkout', 3.4, -8),
        share('eu-west-1', 'checkout', 2.9, 1), share('eu-west-1', 'recommendations', 1.7, 1), share('ap-southeast-2', 'checkout', 1.4, 10),
        { group: { region: 'us-east-1', team: null }, perHour: 0.6 }, { group: { region: null, team: null }, perHour: 0.35 },
      ],
    },
    { metric: COMPUTE_MINUTES, growth: 0.7, series: [region('us-east-1', 96, -5), region('us-west-2', 52, -8), region('eu-west-1', 61, 1), region('ap-southeast-2', 23, 10)] },
    { metric: PEAK_CONCURRENCY, growth: 0.4, incidents: [launch], series: [region('us-east-1', 240, -5), region('us-west-2', 130, -8), region('eu-west-1', 120, 1)] },
  ];
}

function agreement(calendar: Calendar): Contract {
  return contract(`${KEY}/platform`, {
    name: 'Platform agreement', unit: USD, start: calendar.origin, end: calendar.month(12),
    rates: [
      rate(REQUESTS, USD, flat('0.04')),
      rate(TRANSFER, USD, flat('8')),
      rate(COMPUTE, USD, tiered([10_000, '2'], [30_000, '1.6'], [null, '1.25'])),
      // Entitled but never used: gives the zero-quantity line that skip_zero_qty_line_items is for.
      rate(EXPORTS, USD, flat('5')),
    ],
    subscriptions: [{ id: idOf(`${KEY}/support`), product: SUPPORT_PLAN, quantity: 1, unitPrice: exact(50_000) }],
    recharge: { enabled: true, amount: exact(100_000), upTo: exact(1_000_000), unit: USD, product: PREPAID_COMMIT },
  });
}

function commit(calendar: Calendar, owner: Contract): Grant {
  return grant(`${KEY}/commit`, {
    type: 'PREPAID', name: 'Annual platform commit', product: PREPAID_COMMIT, unit: USD, priority: 100, contract: owner.id,
    description: 'Covers API requests and compute; data transfer is billed as it happens.',
    products: [REQUESTS.id, COMPUTE.id], customFields: { pool: 'platform' },
    spans: [[4_800_000, calendar.origin, calendar.month(8)]],
    // Ten per cent off for paying in advance, so less is paid than granted.
    purchase: {
      unit: USD,
      items: [
        { id: idOf(`${KEY}/commit/payment-1`), at: calendar.origin, quantity: 1, unitPrice: exact(2_160_000) },
        { id: idOf(`${KEY}/commit/payment-2`), at: calendar.month(2), quantity: 1, unitPrice: exact(2_160_000) },
      ],
    },
  });
}

function grants(calendar: Calendar, owner: Contract): Grant[] {
  const credit = { type: 'CREDIT', product: PROMOTION, unit: USD } as const;
  return [
    commit(calendar, owner),
    grant(`${KEY}/welcome`, { ...credit, name: 'Welcome credit', priority: 20, products: [REQUESTS.id], spans: [[50_000, calendar.origin, calendar.month(1)]] }),
    grant(`${KEY}/beta`, {
      ...credit, name: 'Network beta credit', priority: 5, products: [TRANSFER.id], customFields: { pool: 'promotions' },
      spans: [[350_000, calendar.month(-3), calendar.month(-1)]],
    }),
    grant(`${KEY}/referral`, {
      ...credit, name: 'Referral reward', priority: 10, customFields: { pool: 'promotions' },
      spans: [[120_000, calendar.day(-16), calendar.month(2)]],
    }),
    grant(`${KEY}/renewal`, {
      ...credit, name: 'Renewal bonus', priority: 30, contract: owner.id, createdAt: calendar.day(-20),
      spans: [[250_000, calendar.month(2), calendar.month(5)]],
    }),
  ];
}

function alerts(): Alert[] {
  const alert = (key: string, parts: Omit<Alert, 'id' | 'status'> & Partial<Alert>): Alert => ({ id: idOf(`${KEY}/alert/${key}`), status: 'enabled', ...parts });
  return [
    alert('commit', { name: 'Commit balance below $10,000', type: 'low_remaining_commit_balance_reached', threshold: 1_000_000, unit: USD }),
    alert('credit', { name: 'Promotional credit below $100', type: 'low_remaining_contract_credit_balance_reached', threshold: 10_000, unit: USD }),
    alert('spend', { name: 'Monthly usage above $3,000', type: 'spend_threshold_reached', threshold: 300_000, unit: USD }),
    alert('invoice', { name: 'Invoice above $25,000', type: 'invoice_total_reached', threshold: 2_500_000, unit: USD }),
    alert('old', { name: 'Retired alert', type: 'spend_threshold_reached', threshold: 1000, unit: USD, status: 'archived' }),
    alert('muted', { name: 'Muted alert', type: 'spend_threshold_reached', threshold: 5000, unit: USD, status: 'disabled' }),
  ];
}

/** The customer to show first: regions, teams, tiers, a commit in use, and rewards that are used up, expired and upcoming. */
export function helio(calendar: Calendar): Customer {
  const owner = agreement(calendar);
  return {
    id: '6f1b7c1e-52c4-4d0e-9a3b-1f2d3c4b5a60', name: 'Helio Commerce', externalId: 'helio', createdAt: calendar.origin,
    about: 'Cloud compute in five regions, paid in dollars from an annual commit.',
    usage: usage(calendar), contracts: [owner], grants: grants(calendar, owner), alerts: alerts(),
  };
}
