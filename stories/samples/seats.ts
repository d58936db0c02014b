import { instant, toSeatBalancesView, toUnits, type SeatBalanceRow, type SeatBalancesView } from '@meterboard/data';
import { seatRows } from '@meterboard/data/testing';

export const now = instant('2026-11-21T10:00:00Z');

const USD_ID = '2714e483-4ff1-48e4-9e25-ac732e8f24f2';
const AI_ID = 'a1c0ffee-0000-4000-8000-000000000001';
const units = toUnits([{ id: AI_ID, name: 'AI credits', is_currency: false }]);
const time = { start_date: '2026-11-01T00:00:00Z', end_date: '2026-12-01T00:00:00Z' };

const entry = (type: string, amount: number) => ({ type, amount, timestamp: '2026-11-01T00:00:00Z' });
const seat = (seat_id: string, starting: number, used: number): SeatBalanceRow => ({
  seat_id,
  balances: [{ credit_type_id: AI_ID, balance: starting - used, starting_balance: starting }],
  credits: [{ id: `credit of ${seat_id}`, balance: starting - used, ...time, ledger_entries: [entry('CREDIT_SEGMENT_START', starting), entry('CREDIT_AUTOMATED_INVOICE_DEDUCTION', -used)] }],
});

const team: readonly SeatBalanceRow[] = [seat('ada@example.com', 1000, 412), seat('blaise@example.com', 1000, 1000), seat('emmy@example.com', 1000, 0), seat('grace@example.com', 2500, 2431)];

export const seats: SeatBalancesView = toSeatBalancesView(team, { now, units });
/** As many as a large customer has. */
export const manySeats: SeatBalancesView = toSeatBalancesView(seatRows({ now, seats: 2400 }), { now, units: toUnits([{ id: seatRows({ now, seats: 1 })[0]?.balances[0]?.credit_type_id ?? '', name: 'AI credits', is_currency: false }]) });
export const noSeats: SeatBalancesView = toSeatBalancesView([], { now });

/** A seat in two units, one without details, one that never expires, and one without a balance. */
export const unevenSeats: SeatBalancesView = toSeatBalancesView(
  [
    { ...seat('ada@example.com', 1000, 412), balances: [{ credit_type_id: AI_ID, balance: 588, starting_balance: 1000 }, { credit_type_id: USD_ID, balance: 1250, starting_balance: 2000 }] },
    { seat_id: 'blaise@example.com', balances: [{ credit_type_id: AI_ID, balance: 120, starting_balance: 1000 }] },
    { seat_id: 'emmy@example.com', balances: [{ credit_type_id: USD_ID, balance: 4000, starting_balance: 5000 }], credits: [{ id: 'gift', balance: 4000, start_date: time.start_date, ledger_entries: [entry('CREDIT_AUTOMATED_INVOICE_DEDUCTION', -1000)] }] },
    { seat_id: 'grace@example.com', balances: [] },
  ],
  { now, units },
);

export const hostileSeats: SeatBalancesView = toSeatBalancesView(
  [seat('<img src=x onerror=alert(1)>', 1000, 400), seat('=HYPERLINK("https://example.com")', 1000, 400), seat('__proto__', 1000, 400), seat('', 1000, 400), seat('x'.repeat(300), 1000, 400), seat('\u202Emoc.elpmaxe@ada', 123_456_789, 23_456_789)],
  { now, units },
);
