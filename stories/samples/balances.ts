import { instant, toBalancesView, type BalanceRecord, type BalancesView, type Unit } from '@meterboard/data';

const USD = { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' };
const TOKENS = { id: '6f1c0f5e-0d6b-4c0e-9f43-2f3a9e1b7c11', name: 'AI credits' };
const CHF = { id: '0c8f4a55-33c1-4f0c-9b39-5d2c6f5f3a90', name: 'CHF' };

export const units: readonly Unit[] = [
  { kind: 'currency', id: CHF.id, code: 'CHF', digits: 2 },
  { kind: 'pricing-unit', id: TOKENS.id, name: TOKENS.name },
];

type Entry = readonly [type: string, amount: number, day: string, reason?: string];

interface Sketch {
  id: string;
  type: 'PREPAID' | 'POSTPAID' | 'CREDIT';
  name: string;
  unit?: typeof USD;
  priority?: number;
  segments: readonly (readonly [start: string, end: string, amount: number])[];
  ledger: readonly Entry[];
  balance: number;
  more?: object;
}

const midnight = (day: string): string => `${day}T00:00:00+00:00`;

/** A row as POST /v1/contracts/customerBalances/list answers with ledger and balance asked for. */
function record({ id, type, name, unit = USD, priority = 100, segments, ledger, balance, more }: Sketch): BalanceRecord {
  const prefix = type === 'CREDIT' ? 'CREDIT' : `${type}_COMMIT`;
  return {
    id,
    type,
    name,
    product: { id: `product-${id}`, name },
    priority,
    created_at: '2026-01-01T00:00:00+00:00',
    access_schedule: {
      credit_type: unit,
      schedule_items: segments.map(([start, end, amount], index) => ({ id: `${id}-${index}`, amount, starting_at: midnight(start), ending_before: midnight(end) })),
    },
    ledger: ledger.map(([kind, amount, day, reason]) => ({
      type: `${prefix}_${kind}`,
      amount,
      timestamp: midnight(day),
      segment_id: `${id}-0`,
      invoice_id: `invoice-${day}`,
      new_contract_id: 'contract-2',
      reason: reason ?? '',
    })),
    balance,
    ...more,
  } as BalanceRecord;
}

export const rows: readonly BalanceRecord[] = [
  record({
    id: 'rollover',
    type: 'PREPAID',
    name: 'Rolled over from 2025',
    segments: [['2026-01-01', '2026-12-31', 250_000]],
    ledger: [['SEGMENT_START', 250_000, '2026-01-01'], ['AUTOMATED_INVOICE_DEDUCTION', -181_240.5, '2026-10-01'], ['AUTOMATED_INVOICE_DEDUCTION', -42_115, '2026-11-01']],
    balance: 26_644.5,
    more: { rolled_over_from: { contract_id: 'contract-1', commit_id: 'commit-2025' } },
  }),
  record({
    id: 'welcome',
    type: 'CREDIT',
    name: 'Welcome credit',
    priority: 1,
    segments: [['2026-09-01', '2026-12-01', 50_000]],
    ledger: [['SEGMENT_START', 50_000, '2026-09-01'], ['AUTOMATED_INVOICE_DEDUCTION', -12_500, '2026-10-01'], ['MANUAL', 2_500, '2026-10-14', 'Goodwill for the outage of 12 October'], ['AUTOMATED_INVOICE_DEDUCTION', -8_310.75, '2026-12-01']],
    balance: 31_689.25,
  }),
  record({
    id: 'annual',
    type: 'PREPAID',
    name: 'Annual commit, quarterly access',
    segments: [['2026-07-01', '2026-10-01', 1_500_000], ['2026-10-01', '2027-01-01', 1_500_000], ['2027-01-01', '2027-04-01', 1_500_000]],
    ledger: [
      ['SEGMENT_START', 1_500_000, '2026-07-01'],
      ['AUTOMATED_INVOICE_DEDUCTION', -1_310_220, '2026-10-01'],
      ['EXPIRATION', -189_780, '2026-10-01'],
      ['SEGMENT_START', 1_500_000, '2026-10-01'],
      ['AUTOMATED_INVOICE_DEDUCTION', -402_118.33, '2026-11-01'],
      ['AUTOMATED_INVOICE_DEDUCTION', -286_004.17, '2026-12-01'],
    ],
    balance: 811_877.5,
    more: { invoice_schedule: { credit_type: USD, schedule_items: [{ id: 'paid', amount: 4_050_000, quantity: 1, unit_price: 4_050_000, timestamp: '2026-07-01T00:00:00+00:00' }] } },
  }),
  record({
    id: 'tokens',
    type: 'PREPAID',
    name: 'Model tokens',
    unit: TOKENS,
    segments: [['2026-01-01', '2027-01-01', 1_000_000]],
    ledger: [['SEGMENT_START', 1_000_000, '2026-01-01'], ['AUTOMATED_INVOICE_DEDUCTION', -900_250, '2026-11-01']],
    balance: 99_750,
    more: { invoice_schedule: { credit_type: CHF, schedule_items: [{ id: 'paid-chf', amount: 9000, quantity: 1, unit_price: 9000, timestamp: '2026-01-01T00:00:00+00:00' }] } },
  }),
  record({ id: 'next', type: 'CREDIT', name: 'Renewal credit', segments: [['2027-01-01', '2027-07-01', 100_000]], ledger: [], balance: 0 }),
  record({
    id: 'promise',
    type: 'POSTPAID',
    name: 'Minimum spend 2026',
    segments: [['2026-01-01', '2027-01-01', 10_000_000]],
    ledger: [['INITIAL_BALANCE', 10_000_000, '2026-01-01'], ['AUTOMATED_INVOICE_DEDUCTION', -5_600_000, '2026-11-01']],
    balance: 4_400_000,
  }),
  record({
    id: 'overdrawn',
    type: 'CREDIT',
    name: 'Support credit',
    priority: 5,
    segments: [['2026-03-01', '2027-03-01', 1_000]],
    ledger: [['SEGMENT_START', 1_000, '2026-03-01'], ['AUTOMATED_INVOICE_DEDUCTION', -800, '2026-05-01'], ['MANUAL', -500, '2026-06-01', 'Correction']],
    balance: 0,
  }),
  record({
    id: 'lost',
    type: 'CREDIT',
    name: 'Conference credit',
    segments: [['2026-02-01', '2026-05-01', 20_000]],
    ledger: [['SEGMENT_START', 20_000, '2026-02-01'], ['AUTOMATED_INVOICE_DEDUCTION', -12_000, '2026-05-01'], ['EXPIRATION', -8_000, '2026-05-01']],
    balance: 0,
  }),
];

export const now = instant('2026-11-21T10:00:00Z');

export const balances: BalancesView = toBalancesView(rows, { now, units });

export const noBalances: BalancesView = toBalancesView([], { now });

/** Names as an unfriendly customer or a careless import might choose them. */
export const hostileBalances: BalancesView = toBalancesView(
  [
    '<img src=x onerror=alert(1)> & <b>bold</b>',
    `${'A name that nobody stopped in time, so that it runs on and on '.repeat(5)}to its end`,
    'Commit \u202E000,1$ left',
    'اعتماد ترحيبي',
    'nospaces'.repeat(30),
    '',
  ].map((name, index) => record({ id: `hostile-${index}`, type: 'CREDIT', name, segments: [['2026-01-01', '2027-01-01', 123_456_789]], ledger: [['SEGMENT_START', 123_456_789, '2026-01-01']], balance: 123_456_789 - index * 10_000_000 })),
  { now },
);

/** A record with nothing but an id, and one without a ledger. */
export const sparseBalances: BalancesView = toBalancesView(
  [
    { id: 'bare', type: 'CREDIT', product: { id: 'p', name: 'Credit without details' } },
    { ...record({ id: 'no-ledger', type: 'PREPAID', name: 'Ledger not loaded', segments: [['2026-01-01', '2027-01-01', 50_000]], ledger: [], balance: 50_000 }), ledger: undefined },
  ] as BalanceRecord[],
  { now },
);
