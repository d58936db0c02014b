'use client';
import type { ReactElement } from 'react';
import { asRow, asRowGroup } from '../dom/tableRoles.js';
import { SortHead } from './SortHead.js';

export interface SortHeadsProps<C extends string> {
  columns: readonly C[];
  labels: Readonly<Record<C, string>>;
  /** What the button in a head does, in words. */
  hint: (label: string) => string;
  sort: { column: C; direction: 'ascending' | 'descending' } | null;
  onSort: (column: C) => void;
}

/** The heads of a table that can be sorted by every column. */
export function SortHeads<C extends string>({ columns, labels, hint, sort, onSort }: SortHeadsProps<C>): ReactElement {
  return (
    <thead {...asRowGroup}>
      <tr {...asRow}>
        {columns.map((column) => (
          <SortHead
            key={column}
            column={column}
            label={labels[column]}
            hint={hint(labels[column])}
            direction={sort?.column === column ? sort.direction : null}
            onSort={() => { onSort(column); }}
          />
        ))}
      </tr>
    </thead>
  );
}
