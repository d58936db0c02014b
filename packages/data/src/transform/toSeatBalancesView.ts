import { shift } from '../exact/decimal.js';
import { unitOf, wireShift, type Unit } from '../exact/unit.js';
import { fromEpoch, instant, type Instant } from '../time/instant.js';
import type { SeatBalancesView, SeatGrantLine, SeatLine } from '../view/seats.js';
import { readSeats, type Seat, type SeatBalanceRow, type SeatGrant } from '../wire/seat.js';
import { ledgerLines } from './balances/ledger.js';
import { checkOptions } from './options/shape.js';
import { unitList } from './options/units.js';
import { Issues } from './series/issues.js';
import { lastByKey } from './series/lastByKey.js';
import { byCodeUnit } from './series/order.js';

export interface SeatBalancesOptions {
  now: Instant;
  /** From GET /v1/credit-types/list, through toUnits: rows name credit types by id only. */
  units?: readonly Unit[] | undefined;
}

function toGrantLine(kind: SeatGrantLine['kind'], { id, balance, start, end, ledger }: SeatGrant, unit: Unit): SeatGrantLine {
  const places = wireShift(unit);
  return {
    id,
    kind,
    remaining: { value: shift(balance, places), unit },
    start: fromEpoch(start),
    end: end === null ? null : fromEpoch(end),
    ledger: ledger === null ? null : ledgerLines(ledger, places),
  };
}

function grantsOf({ commits, credits }: Seat, unit: Unit): SeatGrantLine[] | null {
  if (commits === null && credits === null) return null;
  const lines = [...(commits ?? []).map((grant) => toGrantLine('commit', grant, unit)), ...(credits ?? []).map((grant) => toGrantLine('credit', grant, unit))];
  return lines.toSorted((a, b) => byCodeUnit(a.start, b.start) || byCodeUnit(a.id, b.id));
}

function toSeatLine(seat: Seat, units: readonly Unit[]): SeatLine {
  const balances = seat.balances
    .toSorted((a, b) => byCodeUnit(a.creditTypeId, b.creditTypeId))
    .map(({ creditTypeId, balance, starting }) => {
      const unit = unitOf({ id: creditTypeId }, units);
      return { unit, starting: shift(starting, wireShift(unit)), remaining: shift(balance, wireShift(unit)) };
    });
  const only: Unit = balances.length === 1 && balances[0] !== undefined ? balances[0].unit : { kind: 'unknown' };
  return { id: seat.id, balances, grants: grantsOf(seat, only) };
}

/**
 * What each seat has left, from rows of POST /v1/contracts/seatBalances/list, of one page or of all. A page may hold fewer seats than
 * its limit even if more follow. USD is converted from cents to dollars. Seats are sorted by id.
 *
 * @throws WireFormatError with the path of the first broken field or option, such as `rows[3].balances[0].balance`
 * @throws TimeRangeError if `now` is not an instant
 */
export function toSeatBalancesView(rows: readonly SeatBalanceRow[], options: SeatBalancesOptions): SeatBalancesView {
  checkOptions(options, { 'units?': unitList });
  const { units = [] } = options;
  const issues = new Issues();
  const distinct = lastByKey(readSeats(rows), ({ id }) => id, 'The same seat', issues);
  const seats = [...distinct.values()].map((seat) => toSeatLine(seat, units)).toSorted((a, b) => byCodeUnit(a.id, b.id));
  return { kind: 'seat-balances', asOf: instant(options.now, 'options.now'), seats, issues: issues.toList() };
}
