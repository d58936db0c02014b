import type { SeatMessages } from '../messages/seats.js';
import { plural } from '../plural.js';

export const seats: SeatMessages = {
  seatsEmptyTitle: 'Sin puestos',
  seatsEmptyDetail: 'Ningún puesto de esta cuenta tiene un saldo propio.',
  columnSeat: 'Puesto',
  columnAllowance: 'Cupo',
  neverExpires: 'Nunca',
  nothingLeft: 'No queda nada',
  findSeat: 'Buscar un puesto',
  seatCount: (count, formatted) => plural('es', count, { one: `${formatted} puesto`, other: `${formatted} puestos` }),
  seatsFound: (_, found, all) => `${found} de ${all} puestos`,
};
