import type { SeatMessages } from '../messages/seats.js';
import { plural } from '../plural.js';

export const seats: SeatMessages = {
  seatsEmptyTitle: 'No seats',
  seatsEmptyDetail: 'No seat of this account has a balance of its own.',
  columnSeat: 'Seat',
  columnAllowance: 'Allowance',
  neverExpires: 'Never',
  nothingLeft: 'Nothing left',
  findSeat: 'Find a seat',
  seatCount: (count, formatted) => plural('en', count, { one: `${formatted} seat`, other: `${formatted} seats` }),
  seatsFound: (_, found, all) => `${found} of ${all} seats`,
};
