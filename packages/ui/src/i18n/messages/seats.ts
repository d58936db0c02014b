/** Sentences of the table of seats. */
export interface SeatMessages {
  seatsEmptyTitle: string;
  seatsEmptyDetail: string;
  columnSeat: string;
  /** What a seat began its period with. */
  columnAllowance: string;
  neverExpires: string;
  /** In place of a date of expiry, where nothing could expire. */
  nothingLeft: string;
  /** Name of the field that is searched with. */
  findSeat: string;
  seatCount: (count: number, formatted: string) => string;
  /** How many seats a search has found; `count` may be 0. Both numbers are formatted. */
  seatsFound: (count: number, found: string, all: string) => string;
}
