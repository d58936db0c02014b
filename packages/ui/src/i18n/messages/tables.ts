/** Sentences that all tables share. */
export interface TableMessages {
  columnStatus: string;
  /** What the button in a column's head does. */
  sortBy: (column: string) => string;
  /** Spoken once a press on such a button has put the rows in another order, or back into their own. */
  sortedBy: (column: string, direction: 'ascending' | 'descending') => string;
  sortedAsBefore: string;
  /** In place of an empty name. */
  unnamed: string;
  /** Beside figures to which some records may have to be added. */
  totalPartial: string;
  columnRemaining: string;
  columnUsed: string;
  columnExpires: string;
  /** In place of an amount that the records do not contain; not 0. */
  unknown: string;
  unknownDetail: string;
  /** What the meter says; both amounts are formatted. */
  leftOf: (remaining: string, granted: string) => string;
  /** Accessible name of the meter. */
  meterLabel: (name: string) => string;
  /** How much of a balance expires at the date above it. */
  expiresPart: (amount: string) => string;
}
