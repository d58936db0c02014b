import type { SeatMessages } from '../messages/seats.js';
import { plural } from '../plural.js';

export const seats: SeatMessages = {
  seatsEmptyTitle: 'Keine Plätze',
  seatsEmptyDetail: 'Kein Platz dieses Kontos hat einen eigenen Saldo.',
  columnSeat: 'Platz',
  columnAllowance: 'Kontingent',
  neverExpires: 'Nie',
  nothingLeft: 'Nichts übrig',
  findSeat: 'Platz suchen',
  seatCount: (count, formatted) => plural('de', count, { one: `${formatted} Platz`, other: `${formatted} Plätze` }),
  seatsFound: (_, found, all) => `${found} von ${all} Plätzen`,
};
