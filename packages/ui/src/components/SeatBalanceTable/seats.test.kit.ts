import { instant, toSeatBalancesView, toUnits, type SeatBalanceRow, type SeatBalancesView } from '@meterboard/data';

const now = instant('2026-11-21T10:00:00Z');
const USD = '2714e483-4ff1-48e4-9e25-ac732e8f24f2';

/** A seat with credits of this month, some of them used. */
export const seat = (seat_id: string, starting: number, used: number, end_date: string | null = '2026-12-01T00:00:00Z'): SeatBalanceRow => ({
  seat_id,
  balances: [{ credit_type_id: 'ai', balance: starting - used, starting_balance: starting }],
  credits: [{ id: `of ${seat_id}`, balance: starting - used, start_date: '2026-11-01T00:00:00Z', end_date, ledger_entries: [{ type: 'CREDIT_AUTOMATED_INVOICE_DEDUCTION', amount: -used, timestamp: '2026-12-01T00:00:00Z' }] }],
});

export const seatsOf = (...rows: SeatBalanceRow[]): SeatBalancesView => toSeatBalancesView(rows, { now, units: toUnits([{ id: 'ai', name: 'AI credits', is_currency: false }]) });

/** Seats that used some, all and nothing, one in two units, and one without a balance. */
export const seats = seatsOf(
  seat('ada@example.com', 1000, 412),
  seat('blaise@example.com', 1000, 1000),
  seat('emmy@example.com', 2500, 0, null),
  { seat_id: 'grace@example.com', balances: [{ credit_type_id: 'ai', balance: 1_234_567.5, starting_balance: 2_000_000 }, { credit_type_id: USD, balance: 123_456_789, starting_balance: 200_000_000 }] },
  { seat_id: 'hedy@example.com', balances: [] },
);
export const noSeats = seatsOf();
