import { instant, toBalancesView, type BalanceRecord, type BalancesView, type Unit } from '@meterboard/data';
import { balanceRecord, type BalanceEvent, type BalanceSketch } from '@meterboard/data/testing';

const TOKENS = { id: '6f1c0f5e-0d6b-4c0e-9f43-2f3a9e1b7c11', name: 'AI credits' };
const CHF = { id: '0c8f4a55-33c1-4f0c-9b39-5d2c6f5f3a90', name: 'CHF' };

export const units: readonly Unit[] = [
  { kind: 'currency', id: CHF.id, code: 'CHF', digits: 2 },
  { kind: 'pricing-unit', id: TOKENS.id, name: TOKENS.name },
];

export const now = instant('2026-11-21T10:00:00Z');

const used = (amount: number, at: string): BalanceEvent<'used'> => ({ kind: 'used', amount, at });
const adjusted = (amount: number, at: string, reason: string): BalanceEvent<'adjusted'> => ({ kind: 'adjusted', amount, at, reason });

const SKETCHES: readonly BalanceSketch[] = [
  {
    id: 'rollover',
    type: 'PREPAID',
    name: 'Rolled over from 2025',
    segments: [{ start: '2026-01-01', end: '2026-12-31', amount: 250_000 }],
    events: [used(181_240.5, '2026-10-01'), used(42_115, '2026-11-01')],
    rolledOverFrom: 'commit-2025',
  },
  {
    id: 'welcome',
    type: 'CREDIT',
    name: 'Welcome credit',
    priority: 1,
    segments: [{ start: '2026-09-01', end: '2026-12-01', amount: 50_000 }],
    events: [used(12_500, '2026-10-01'), adjusted(2_500, '2026-10-14', 'Goodwill for the outage of 12 October'), used(8_310.75, '2026-12-01')],
  },
  {
    id: 'annual',
    type: 'PREPAID',
    name: 'Annual commit, quarterly access',
    segments: [
      { start: '2026-07-01', end: '2026-10-01', amount: 1_500_000 },
      { start: '2026-10-01', end: '2027-01-01', amount: 1_500_000 },
      { start: '2027-01-01', end: '2027-04-01', amount: 1_500_000 },
    ],
    events: [used(1_310_220, '2026-10-01'), used(402_118.33, '2026-11-01'), used(286_004.17, '2026-12-01')],
    paid: { at: '2026-07-01', amount: 4_050_000 },
  },
  {
    id: 'tokens',
    type: 'PREPAID',
    name: 'Model tokens',
    creditType: TOKENS,
    segments: [{ start: '2026-01-01', end: '2027-01-01', amount: 1_000_000 }],
    events: [used(900_250, '2026-11-01')],
    paid: { at: '2026-01-01', amount: 9000, creditType: CHF },
  },
  { id: 'next', type: 'CREDIT', name: 'Renewal credit', segments: [{ start: '2027-01-01', end: '2027-07-01', amount: 100_000 }] },
  {
    id: 'promise',
    type: 'POSTPAID',
    name: 'Minimum spend 2026',
    segments: [{ start: '2026-01-01', end: '2027-01-01', amount: 10_000_000 }],
    events: [used(5_600_000, '2026-11-01')],
  },
  {
    id: 'overdrawn',
    type: 'CREDIT',
    name: 'Support credit',
    priority: 5,
    segments: [{ start: '2026-03-01', end: '2027-03-01', amount: 1_000 }],
    events: [used(800, '2026-05-01'), adjusted(-500, '2026-06-01', 'Correction')],
  },
  { id: 'lost', type: 'CREDIT', name: 'Conference credit', segments: [{ start: '2026-02-01', end: '2026-05-01', amount: 20_000 }], events: [used(12_000, '2026-05-01')] },
];

export const rows: readonly BalanceRecord[] = SKETCHES.map((sketch) => balanceRecord({ ...sketch, now }));

export const balances: BalancesView = toBalancesView(rows, { now, units });

export const noBalances: BalancesView = toBalancesView([], { now });

const year2026 = (amount: number): BalanceSketch['segments'] => [{ start: '2026-01-01', end: '2027-01-01', amount }];

/** Names as a hostile customer or a careless import might choose them. */
export const hostileBalances: BalancesView = toBalancesView(
  [
    '<img src=x onerror=alert(1)> & <b>bold</b>',
    `${'A name that nobody stopped in time, so that it runs on and on '.repeat(5)}to its end`,
    'Commit \u202E000,1$ left',
    'اعتماد ترحيبي',
    'nospaces'.repeat(30),
    '',
  ].map((name, index) => balanceRecord({ id: `hostile-${index}`, type: 'CREDIT', name, now, segments: year2026(123_456_789), events: [used(1 + index * 10_000_000, '2026-11-01')] })),
  { now },
);

/** A record with nothing but an id, and one without a ledger. */
export const sparseBalances: BalancesView = toBalancesView(
  [
    { id: 'bare', type: 'CREDIT', product: { name: 'Credit without details' } },
    { ...balanceRecord({ id: 'no-ledger', type: 'PREPAID', name: 'Ledger not loaded', now, segments: year2026(50_000) }), ledger: undefined },
  ],
  { now },
);
