import type { SeatBalancesView } from '../view/seats.js';
import { place } from '../wire/read.js';
import * as cell from './csv/cells.js';
import { check } from './options/shape.js';
import { seatFigures } from './seatFigures.js';

const HEADER = ['seat', 'unit', 'starting', 'used', 'remaining', 'next_expiry_at', 'next_expiry_amount'];

/**
 * Seat balances as CSV, by the rules of `toCsv`: one record for each seat and unit, with exact numbers. An empty number is unknown, and
 * an empty date too, or never. It stands apart from `toCsv` so that only files of seats carry it.
 * @throws WireFormatError for any other view
 */
export function toSeatsCsv(view: SeatBalancesView): string {
  check(view, place(null, 'view'), { kind: 'seat-balances' });
  return cell.table(
    HEADER,
    seatFigures(view).map(({ seat, unit, starting, used, remaining, nextExpiry }) => [
      cell.text(seat),
      cell.unit(unit),
      cell.number(starting),
      cell.number(used),
      cell.number(remaining),
      nextExpiry?.at ?? '',
      cell.number(nextExpiry?.amount ?? null),
    ]),
  );
}
