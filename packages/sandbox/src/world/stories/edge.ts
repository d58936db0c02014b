import { exact } from '../exact.js';
import { API_REQUESTS } from '../metrics.js';
import { EXPORTS, PROMOTION, REQUESTS } from '../products.js';
import type { Contract, Customer, Grant, SeriesShape } from '../story.js';
import { DAY } from '../time.js';
import { USD } from '../units.js';
import { type Calendar, contract, flat, grant, rate } from './build.js';

const KEY = 'edge';

/** Names that break careless code: markup, formulas, prototype members, look-alikes of a missing group, changes of direction. */
export const HOSTILE_GROUPS: readonly string[] = [
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' ', 'null', 'undefined', '0', 'Other', 'total', 'date', 'us_east_1', 'us-east-1',
  '<script>alert(1)</script>', '=HYPERLINK("https://example.com")', '@SUM(A1)', 'a,"b"\nc', 'abc\u202e123', 'cafe\u0301', 'caf\u00e9', 'x'.repeat(300),
];

function grants(calendar: Calendar, owner: Contract): Grant[] {
  const credit = { type: 'CREDIT', product: PROMOTION, unit: USD } as const;
  const start = calendar.day(-60);
  return [
    // More than one page of 25.
    ...Array.from({ length: 30 }, (_, index) =>
      grant(`${KEY}/voucher-${String(index)}`, { ...credit, name: `Voucher <b>${String(index + 1)}</b>`, priority: index, spans: [[500, start + index * DAY, calendar.month(3)]] })),
    // Overdrawn: the ledger adds up to -30, the balance is 0.
    grant(`${KEY}/overdrawn`, {
      ...credit, name: '"><img src=x onerror=alert(1)>', priority: 900, contract: owner.id, products: [EXPORTS.id],
      spans: [[100, start, calendar.month(3)]], manual: [{ at: start + DAY, amount: exact(-130), reason: '<i>Correction</i>' }],
    }),
    grant(`${KEY}/archived`, { ...credit, name: 'Withdrawn voucher', products: [EXPORTS.id], archivedAt: start + 5 * DAY, spans: [[700, start, start + 5 * DAY]] }),
  ];
}

/** Not for a demo: hostile names, many small balances, an overdrawn and an archived one. */
export function edge(calendar: Calendar): Customer {
  const owner = contract(`${KEY}/plan`, { name: 'Plan & "terms" <draft>', unit: USD, start: calendar.origin, end: calendar.month(12), rates: [rate(REQUESTS, USD, flat('0.5'))] });
  const series = HOSTILE_GROUPS.map((region, index): SeriesShape => ({ group: { region, team: 'a' }, perHour: 0.3 + 0.05 * index, from: calendar.day(-60) }));
  return {
    id: 'e7b2c4d6-0f81-4a35-9c1e-3b5d7f9a2c66', name: '<script>alert("hi")</script> & Söhne', externalId: 'edge', createdAt: calendar.day(-60),
    about: 'The awkward one: names and amounts that break careless pages.',
    usage: [{ metric: API_REQUESTS, growth: 0, series: [...series, { group: { region: null, team: null }, perHour: 0.4, from: calendar.day(-60) }] }],
    contracts: [owner], grants: grants(calendar, owner), alerts: [],
  };
}
