/** A table as text: every cell formatted, null where there is no value. */
export interface TableModel {
  caption: string;
  /** The first column holds the row heads. */
  columns: readonly { id: string; label: string }[];
  rows: readonly { id: string; label: string; cells: readonly (string | null)[] }[];
  foot: { label: string; cells: readonly (string | null)[] };
  noValue: string;
}
