import type { SeatMessages } from '../messages/seats.js';
import { plural } from '../plural.js';

export const seats: SeatMessages = {
  seatsEmptyTitle: 'لا توجد مقاعد',
  seatsEmptyDetail: 'لا يوجد في هذا الحساب مقعد له رصيد خاص به.',
  columnSeat: 'المقعد',
  columnAllowance: 'المخصص',
  neverExpires: 'لا ينتهي',
  nothingLeft: 'لم يبق شيء',
  findSeat: 'البحث عن مقعد',
  seatCount: (count, formatted) => plural('ar', count, { one: 'مقعد واحد', two: 'مقعدان', few: `${formatted} مقاعد`, many: `${formatted} مقعدًا`, other: `${formatted} مقعد` }),
  seatsFound: (_, found, all) => `${found} من أصل ${all} من المقاعد`,
};
