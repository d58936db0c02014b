import { useId, type ReactElement, type ReactNode } from 'react';
import type { BalanceLine } from '@meterboard/data';
import { asColumnHeader, asRow, asRowGroup, asTable } from '../../dom/tableRoles.js';
import type { Words } from '../../i18n/words.js';
import { columnLabels, COLUMNS, type PartKind } from './columns.js';
import { Row } from './Row.js';
import type { BalanceColumn, BalanceSort } from './sortLines.js';

export interface LineTableProps {
  kind: PartKind;
  caption: ReactNode;
  lines: readonly BalanceLine[];
  positions: ReadonlyMap<string, number>;
  sort: BalanceSort;
  onSort: (column: BalanceColumn) => void;
  expanded: readonly string[];
  onToggle: (id: string) => void;
  words: Words;
}

/** One table of balances, sorted from its heads. */
export function LineTable({ kind, caption, lines, positions, sort, onSort, expanded, onToggle, words }: LineTableProps): ReactElement {
  const id = useId();
  const labels = columnLabels(kind, words.messages);
  const open = new Set(expanded);
  return (
    <table {...asTable} data-part={kind}>
      <caption>{caption}</caption>
      <thead {...asRowGroup}>
        <tr {...asRow}>
          {COLUMNS.map((column) => (
            <th {...asColumnHeader} key={column} data-column={column} aria-sort={sort?.column === column ? sort.direction : undefined}>
              <button type="button" data-part="sort" title={words.messages.sortBy(labels[column])} onClick={() => { onSort(column); }}>
                {labels[column]}
                <svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true">
                  <path data-direction="ascending" d="M4 1 7 5H1z" />
                  <path data-direction="descending" d="M4 11 1 7h6z" />
                </svg>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...asRowGroup}>
        {lines.map((line, index) => (
          <Row
            key={line.id}
            line={line}
            kind={kind}
            position={positions.get(line.id) ?? null}
            expanded={open.has(line.id)}
            onToggle={onToggle}
            detailsId={`${id}-${index}`}
            words={words}
          />
        ))}
      </tbody>
    </table>
  );
}
