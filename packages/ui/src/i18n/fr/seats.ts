import type { SeatMessages } from '../messages/seats.js';
import { plural } from '../plural.js';

export const seats: SeatMessages = {
  seatsEmptyTitle: 'Aucun siège',
  seatsEmptyDetail: 'Aucun siège de ce compte n’a de solde propre.',
  columnSeat: 'Siège',
  columnAllowance: 'Quota',
  neverExpires: 'Jamais',
  nothingLeft: 'Plus rien',
  findSeat: 'Rechercher un siège',
  seatCount: (count, formatted) => plural('fr', count, { one: `${formatted} siège`, other: `${formatted} sièges` }),
  seatsFound: (count, found, all) => plural('fr', count, { one: `${found} siège sur ${all}`, other: `${found} sièges sur ${all}` }),
};
