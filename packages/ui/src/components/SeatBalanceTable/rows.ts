import { seatFigures, type SeatBalancesView, type SeatFigures } from '@meterboard/data';

/** One seat in one unit: a row of the table. */
export interface SeatRow extends SeatFigures {
  /** Unlike the seat, which has a row for each of its units, the row has this id to itself. */
  id: string;
}

export const rowsOf = (view: SeatBalancesView): SeatRow[] => seatFigures(view).map((figures, index) => ({ ...figures, id: `${index} ${figures.seat}` }));

/** As a reader types a name: whatever its case, and however its accents are written. */
const folded = (text: string, locale: string): string => text.normalize('NFKC').toLocaleLowerCase(locale);

/** The rows whose seat has the words somewhere in its name; all of them for no words. */
export function found(rows: readonly SeatRow[], search: string, locale: string): readonly SeatRow[] {
  const words = folded(search.trim(), locale);
  return words === '' ? rows : rows.filter(({ seat }) => folded(seat, locale).includes(words));
}

/** How many seats rows are about. */
export const seatsIn = (rows: readonly SeatRow[]): number => new Set(rows.map(({ seat }) => seat)).size;
