/** Sentences that all tables share. */
export interface TableMessages {
  columnStatus: string;
  /** What the button in a column's head does. */
  sortBy: (column: string) => string;
  /** In place of an empty name. */
  unnamed: string;
}
