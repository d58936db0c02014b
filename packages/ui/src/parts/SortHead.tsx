'use client';
import type { ReactElement } from 'react';
import { asSortedHead } from '../dom/tableRoles.js';

export interface SortHeadProps {
  column: string;
  label: string;
  /** What the button does, in words. */
  hint: string;
  direction: 'ascending' | 'descending' | null;
  onSort: () => void;
}

/** The head of a column that its table can be sorted by. Styled by `sortHeadCss`. */
export function SortHead({ column, label, hint, direction, onSort }: SortHeadProps): ReactElement {
  return (
    <th {...asSortedHead(direction)} data-column={column}>
      <button type="button" data-part="sort" title={hint} onClick={onSort}>
        {label}
        <svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true">
          <path data-direction="ascending" d="M4 1 7 5H1z" />
          <path data-direction="descending" d="M4 11 1 7h6z" />
        </svg>
      </button>
    </th>
  );
}
