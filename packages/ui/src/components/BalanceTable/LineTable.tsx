import { useId, type ReactElement } from 'react';
import type { Instant } from '@meterboard/data';
import { asRow, asRowGroup, asTable } from '../../dom/tableRoles.js';
import type { TableState } from '../../interaction/tableState.js';
import { SortHead } from '../../parts/SortHead.js';
import { columnLabels, COLUMNS, type PartKind } from './columns.js';
import type { FoldedLine } from './foldRecurring.js';
import { Row } from './Row.js';
import type { BalanceColumn } from './sortLines.js';
import type { BalanceWords } from './words.js';

export interface LineTableProps {
  kind: PartKind;
  name: string;
  /** Shown with the name above the table; without it the name is only spoken. */
  detail?: string | undefined;
  /** In the order to show them. */
  lines: readonly FoldedLine[];
  positions: ReadonlyMap<string, number>;
  table: TableState<BalanceColumn>;
  asOf: Instant;
  words: BalanceWords;
}

/** One table of balances, with heads to sort it by. */
export function LineTable({ kind, name, detail, lines, positions, table: { sort, onSort, expanded, onToggle }, asOf, words }: LineTableProps): ReactElement {
  const id = useId();
  const labels = columnLabels(kind, words.messages);
  return (
    <table {...asTable} data-part={kind} data-cards aria-label={name}>
      <caption>
        <span data-part={detail === undefined ? 'hidden' : 'table-name'}>{name}</span>
        {detail === undefined ? null : <small>{detail}</small>}
      </caption>
      <thead {...asRowGroup}>
        <tr {...asRow}>
          {COLUMNS.map((column) => (
            <SortHead
              key={column}
              column={column}
              label={labels[column]}
              hint={words.messages.sortBy(labels[column])}
              direction={sort?.column === column ? sort.direction : null}
              onSort={() => { onSort(column); }}
            />
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
            expanded={expanded.has(line.id)}
            onToggle={onToggle}
            detailsId={`${id}-${index}`}
            asOf={asOf}
            words={words}
          />
        ))}
      </tbody>
    </table>
  );
}
