import { exact } from '../exact.js';
import { idOf } from '../ids.js';
import { ACTIVE_NODES, API_REQUESTS } from '../metrics.js';
import { NODES, PREPAID_COMMIT, PROMOTION, REQUESTS } from '../products.js';
import type { Contract, Customer, Grant, UsageShape } from '../story.js';
import { HOUR } from '../time.js';
import { EUR } from '../units.js';
import { type Calendar, contract, flat, grant, rate } from './build.js';

const KEY = 'nordlicht';

function usage(calendar: Calendar): UsageShape[] {
  const region = (name: string, perHour: number, zone: number): UsageShape['series'][number] => ({ group: { region: name, team: 'grid' }, perHour, zone, weekend: 0.85 });
  return [
    {
      metric: API_REQUESTS, growth: 0.3,
      incidents: [{ start: calendar.day(-24) + 2 * HOUR, end: calendar.day(-24) + 8 * HOUR, factor: 0, series: 1 }],
      series: [region('eu-central-1', 2600, 1), region('eu-north-1', 1400, 1), region('eu-west-1', 520, 0)],
    },
    { metric: ACTIVE_NODES, growth: 0.4, series: [{ group: {}, perHour: 14 }] },
  ];
}

function grants(calendar: Calendar, owner: Contract): Grant[] {
  return [
    grant(`${KEY}/commit`, {
      type: 'PREPAID', name: 'Jahreskontingent', product: PREPAID_COMMIT, unit: EUR, contract: owner.id, products: [REQUESTS.id],
      spans: [[9_000, calendar.origin, calendar.month(9)]],
      manual: [
        { at: calendar.month(-2) + 9 * HOUR, amount: exact(150), reason: 'Goodwill for an outage' },
        { at: calendar.month(-1) + 11 * HOUR, amount: exact('-42.50'), reason: 'Correction of a double booking' },
      ],
      purchase: { unit: EUR, items: [{ id: idOf(`${KEY}/commit/payment`), at: calendar.origin, quantity: 1, unitPrice: exact(8_100) }] },
    }),
    grant(`${KEY}/credit`, {
      type: 'CREDIT', name: 'Startguthaben', product: PROMOTION, unit: EUR, priority: 10, products: [REQUESTS.id],
      spans: [[250, calendar.origin, calendar.month(2)]],
    }),
  ];
}

/** Euros, which are whole units, a level (LATEST) that is charged by its changes, and manual adjustments. */
export function nordlicht(calendar: Calendar): Customer {
  const owner = contract(`${KEY}/vertrag`, {
    name: 'Rahmenvertrag', unit: EUR, start: calendar.origin, end: calendar.month(12),
    rates: [rate(REQUESTS, EUR, flat('0.0005')), rate(NODES, EUR, flat('16'))],
    spendThreshold: { enabled: true, amount: exact(20_000), product: PREPAID_COMMIT },
  });
  return {
    id: 'd4c81f02-3a6e-4b1d-9f27-5b8e6c7d1a62', name: 'Nordlicht Energie GmbH', externalId: 'nordlicht', createdAt: calendar.origin,
    about: 'API requests and dedicated nodes, paid in euros from an annual commit.',
    usage: usage(calendar), contracts: [owner], grants: grants(calendar, owner),
    alerts: [{ id: idOf(`${KEY}/alert/commit`), name: 'Kontingent unter 1.000 €', type: 'low_remaining_commit_balance_reached', status: 'enabled', threshold: 1_000, unit: EUR }],
  };
}
