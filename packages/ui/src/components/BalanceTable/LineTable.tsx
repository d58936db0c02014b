import { useId, type ReactElement } from 'react';
import type { Instant } from '@meterboard/data';
import { asRowGroup, asTable } from '../../dom/tableRoles.js';
import type { TableState } from '../../interaction/useTableState.js';
import { SortHeads } from '../../parts/SortHeads.js';
import { columnLabels, COLUMNS, type BalanceColumn, type Ownership } from './columns.js';
import type { FoldedLine } from './foldRecurring.js';
import { Row } from './Row.js';
import type { BalanceWords } from './words.js';

export interface LineTableProps {
  ownership: Ownership;
  name: string;
  /** A line below the visible name of the table. Without it, the name is only spoken. */
  detail?: string | undefined;
  /** In the order to show them. */
  lines: readonly FoldedLine[];
  positions: ReadonlyMap<string, number>;
  table: TableState<BalanceColumn>;
  asOf: Instant;
  words: BalanceWords;
}

/** One table of balances, with heads that sort it. */
export function LineTable({ ownership, name, detail, lines, positions, table: { sort, onSort, expanded, onToggle }, asOf, words }: LineTableProps): ReactElement {
  const id = useId();
  const labels = columnLabels(ownership, words.messages);
  return (
    <table {...asTable} data-part={ownership} data-cards aria-label={name}>
      <caption>
        <span data-part={detail === undefined ? 'hidden' : 'table-name'}>{name}</span>
        {detail === undefined ? null : <small>{detail}</small>}
      </caption>
      <SortHeads columns={COLUMNS} labels={labels} hint={words.messages.sortBy} sort={sort} onSort={onSort} />
      <tbody {...asRowGroup}>
        {lines.map((line, index) => (
          <Row
            key={line.id}
            line={line}
            ownership={ownership}
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
