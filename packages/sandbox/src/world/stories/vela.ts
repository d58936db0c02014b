import { exact } from '../exact.js';
import { idOf } from '../ids.js';
import { API_REQUESTS, COMPUTE_MINUTES, DATA_TRANSFER } from '../metrics.js';
import { COMPUTE, ONBOARDING, PROMOTION, REQUESTS, SPEND_COMMIT, TRANSFER } from '../products.js';
import type { Contract, Customer, Grant, SeriesShape, UsageShape } from '../story.js';
import { DAY, HOUR } from '../time.js';
import { USD } from '../units.js';
import { type Calendar, contract, flat, grant, rate, tiered } from './build.js';

const KEY = 'vela';

function usage(): UsageShape[] {
  const at = (region: string | null, team: string | null, perHour: number, zone: number): SeriesShape => ({ group: { region, team }, perHour, zone });
  return [
    {
      metric: API_REQUESTS, growth: 0.5,
      series: [at('us-east-1', 'storefront', 3400, -5), at('us-east-1', 'mobile', 2300, -5), at('eu-west-1', 'storefront', 2100, 1), at('ap-northeast-1', 'mobile', 900, 9), at(null, null, 180, 0)],
    },
    { metric: COMPUTE_MINUTES, growth: 0.2, series: [at('us-east-1', 'batch', 120, 6), at('eu-west-1', 'batch', 44, 12)] },
    { metric: DATA_TRANSFER, growth: 0.2, series: [at('us-east-1', 'batch', 5.5, 6), at('eu-west-1', 'batch', 2.1, 12)] },
  ];
}

function storefront(calendar: Calendar): Contract {
  return contract(`${KEY}/storefront`, {
    name: 'Storefront', unit: USD, start: calendar.origin, end: calendar.month(12),
    // Negotiated: a quarter off the list price.
    rates: [rate(REQUESTS, USD, flat('0.04'), { override: flat('0.03') })],
    charges: [{ id: idOf(`${KEY}/onboarding`), product: ONBOARDING, at: calendar.month(0) + 4 * DAY + 9 * HOUR, amount: exact(150_000), onUsageInvoice: true }],
  });
}

function batch(calendar: Calendar): Contract {
  return contract(`${KEY}/batch`, {
    name: 'Batch analytics', unit: USD, start: calendar.origin, end: calendar.month(8), voided: [calendar.month(-3)],
    rates: [rate(COMPUTE, USD, tiered([20_000, '2'], [40_000, '1.6'], [null, '1.25'])), rate(TRANSFER, USD, flat('8'))],
  });
}

function grants(calendar: Calendar, owner: Contract, other: Contract): Grant[] {
  const promise = (key: string, name: string, amount: number, from: number, to: number): Grant =>
    grant(`${KEY}/${key}`, { type: 'POSTPAID', name, product: SPEND_COMMIT, unit: USD, contract: owner.id, spans: [[amount, from, to]] });
  return [
    // Not reached, and trued up at its end.
    promise('minimum-1', 'Third-quarter minimum', 600_000, calendar.origin, calendar.month(-1)),
    promise('minimum-2', 'Fourth-quarter minimum', 900_000, calendar.month(-1), calendar.month(2)),
    grant(`${KEY}/migration`, {
      type: 'CREDIT', name: 'Migration credit', product: PROMOTION, unit: USD, priority: 10, contract: other.id, spans: [[80_000, calendar.month(-1), calendar.month(1)]],
    }),
  ];
}

/** Two contracts at once, so two invoices per month, minimum spend commitments, one of them trued up, and a voided invoice that was made again. */
export function vela(calendar: Calendar): Customer {
  const first = storefront(calendar);
  const second = batch(calendar);
  return {
    id: '3e9f5d17-60b8-4c2a-b1d4-8a7c6e5f2b63', name: 'Vela Market', externalId: 'vela', createdAt: calendar.origin,
    about: 'Two contracts at once, minimum spend, a negotiated price.',
    usage: usage(), contracts: [first, second], grants: grants(calendar, first, second),
    alerts: [{ id: idOf(`${KEY}/alert/spend`), name: 'Monthly usage above $2,000', type: 'spend_threshold_reached', status: 'enabled', threshold: 200_000, unit: USD }],
  };
}
