'use client';
import type { ReactElement, ReactNode } from 'react';
import { asRow, asRowGroup } from '../dom/tableRoles.js';
import { SortHead } from './SortHead.js';

export interface SortHeadsProps<C extends string> {
  columns: readonly C[];
  labels: Readonly<Record<C, string>>;
  /** What the button in a head does, in words. */
  hint: (label: string) => string;
  sort: { column: C; direction: 'ascending' | 'descending' } | null;
  onSort: (column: C) => void;
  /** The head of a last column that cannot be sorted by. */
  children?: ReactNode;
}

/** The heads of a table that can be sorted by its columns. */
export function SortHeads<C extends string>({ columns, labels, hint, sort, onSort, children }: SortHeadsProps<C>): ReactElement {
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
        {children}
      </tr>
    </thead>
  );
}
