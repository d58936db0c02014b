import { exact } from '../exact.js';
import { idOf } from '../ids.js';
import { INFERENCE_TOKENS, STUDIO_GENERATIONS } from '../metrics.js';
import { CREDIT_OVERAGE, CREDIT_PACK, GENERATIONS, INCLUDED_CREDITS, STUDIO_SEAT, TOKENS } from '../products.js';
import type { Alert, Contract, Customer, Grant, SeriesShape, UsageShape } from '../story.js';
import { AI_CREDITS, USD } from '../units.js';
import { type Calendar, contract, flat, grant, monthlyGrants, rate } from './build.js';
import { generationSeries, SEATS, seatGrants, SUBSCRIPTION_ID } from './kestrel-seats.js';

const KEY = 'kestrel';

function usage(calendar: Calendar): UsageShape[] {
  const tokens = (model: string, region: string | null, perHour: number, more: Partial<SeriesShape> = {}): SeriesShape => ({
    group: { model, region }, perHour, weekend: 0.7, ...more,
  });
  return [
    {
      metric: INFERENCE_TOKENS, growth: 1.6,
      series: [
        tokens('kestrel-small', 'us-east-1', 42, { zone: -5 }), tokens('kestrel-small', 'eu-west-1', 27, { zone: 1 }), tokens('kestrel-small', null, 2.4),
        tokens('kestrel-medium', 'us-east-1', 11, { zone: -5 }), tokens('kestrel-medium', 'eu-west-1', 6.5, { zone: 1 }),
        tokens('kestrel-large', 'us-east-1', 1.7, { zone: -5 }), tokens('kestrel-large', 'eu-west-1', 0.9, { zone: 1, from: calendar.day(-38), rampDays: 14 }),
      ],
    },
    { metric: STUDIO_GENERATIONS, growth: 0.6, series: generationSeries(calendar) },
  ];
}

function agreement(calendar: Calendar): Contract {
  return contract(`${KEY}/scale`, {
    name: 'Scale plan', unit: USD, start: calendar.origin, end: calendar.month(12),
    rates: [
      { product: TOKENS, unit: AI_CREDITS, prices: { 'kestrel-small': flat('0.25'), 'kestrel-medium': flat('1'), 'kestrel-large': flat('5') } },
      rate(GENERATIONS, AI_CREDITS, flat('2'), { seatKey: 'seat' }),
    ],
    // A credit beyond the balance costs 1.25 cents.
    conversion: { from: AI_CREDITS, rate: exact('1.25'), product: CREDIT_OVERAGE },
    subscriptions: [{ id: SUBSCRIPTION_ID, product: STUDIO_SEAT, quantity: SEATS, unitPrice: exact(2_400) }],
    // Off since a card was declined, so that usage goes beyond the credits.
    recharge: { enabled: false, amount: exact(2_000), upTo: exact(10_000), unit: AI_CREDITS, product: CREDIT_PACK },
  });
}

function grants(calendar: Calendar, owner: Contract): Grant[] {
  const pack = (key: string, name: string, amount: number, price: number, from: number, to: number): Grant =>
    grant(`${KEY}/${key}`, {
      type: 'PREPAID', name, product: CREDIT_PACK, unit: AI_CREDITS, priority: 50, contract: owner.id, spans: [[amount, from, to]],
      // Paid in dollars, granted in credits.
      purchase: { unit: USD, items: [{ id: idOf(`${KEY}/${key}/payment`), at: from, quantity: 1, unitPrice: exact(price) }] },
    });
  const included = monthlyGrants(`${KEY}/included`, owner, (period, key) =>
    grant(key, {
      type: 'CREDIT', name: 'Included AI credits', product: INCLUDED_CREDITS, unit: AI_CREDITS, priority: 10, contract: owner.id,
      recurringId: idOf(`${KEY}/recurring-included`), spans: [[10_000, period.start, period.end]],
    }));
  return [
    pack('pack', 'Credit pack 60,000', 60_000, 66_000, calendar.origin, calendar.month(4)),
    pack('top-up', 'Credit top-up 9,000', 9_000, 10_800, calendar.day(-3), calendar.month(4)),
    ...included, ...seatGrants(calendar, owner.id),
  ];
}

const alert = (key: string, parts: Omit<Alert, 'id' | 'status'>): Alert => ({ id: idOf(`${KEY}/alert/${key}`), status: 'enabled', ...parts });

/** AI credits: a monthly grant, packs paid in dollars, seats with credits of their own, and usage beyond all of that. */
export function kestrel(calendar: Calendar): Customer {
  const owner = agreement(calendar);
  return {
    id: 'b2a7e0c4-9d31-4f6b-8c55-7e1f0a2b3c61', name: 'Kestrel Studio', externalId: 'kestrel', createdAt: calendar.origin,
    about: 'AI credits every month and in packs, shared by 29 seats.',
    usage: usage(calendar), contracts: [owner], grants: grants(calendar, owner),
    alerts: [
      alert('credits', { name: 'Fewer than 2,000 AI credits left', type: 'low_remaining_contract_credit_and_commit_balance_reached', threshold: 2_000, unit: AI_CREDITS }),
      alert('seat', { name: 'A seat has 10 AI credits or fewer', type: 'low_remaining_seat_balance_reached', threshold: 10, unit: AI_CREDITS, seatKey: 'seat' }),
      alert('overage', { name: 'Invoice above $1,000', type: 'invoice_total_reached', threshold: 100_000, unit: USD }),
    ],
  };
}
