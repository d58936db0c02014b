import type { SeatMessages } from '../messages/seats.js';

export const seats: SeatMessages = {
  seatsEmptyTitle: 'シートはありません',
  seatsEmptyDetail: 'このアカウントには、個別の残高を持つシートがありません。',
  columnSeat: 'シート',
  columnAllowance: '割り当て',
  neverExpires: '期限なし',
  nothingLeft: '残りなし',
  findSeat: 'シートを検索',
  seatCount: (_, formatted) => `${formatted}シート`,
  seatsFound: (_, found, all) => `${all}シート中${found}シート`,
};
