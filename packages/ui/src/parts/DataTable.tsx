'use client';
import type { ReactElement } from 'react';
import type { TableModel } from '../chart/table.js';
import { Button } from './Button.js';
import { Scroller } from './DataTable.styles.js';

export interface DataTableProps {
  model: TableModel;
  captionId: string;
  /** The button that shows more rows; undefined where all are shown. */
  more?: { label: string; onMore: () => void } | undefined;
  className?: string | undefined;
}

/** A dash on screen, words for screen readers: no record is not 0. */
const Nothing = ({ says }: { says: string }): ReactElement => (
  <>
    <span aria-hidden="true">–</span>
    <span data-part="hidden">{says}</span>
  </>
);

function Foot({ foot, columns, noValue }: TableModel): ReactElement | null {
  if (foot === null) return null;
  return (
    <tfoot>
      <tr>
        <th scope="row">{foot.label}</th>
        {foot.cells.map((cell, index) => (
          <td key={columns[index + 1]?.id}>{cell ?? <Nothing says={noValue} />}</td>
        ))}
      </tr>
    </tfoot>
  );
}

/** A chart's figures as a table. */
export function DataTable({ model, captionId, more, className }: DataTableProps): ReactElement {
  return (
    <Scroller role="group" aria-labelledby={captionId} tabIndex={0} data-part="table" className={className}>
      <table>
        <caption id={captionId} data-unit={model.unit === null ? undefined : ''}>
          <span data-part="hidden">{model.caption}</span> {model.unit}
        </caption>
        <thead>
          <tr>
            {model.columns.map((column) => (
              <th key={column.id} scope="col" title={column.label}>
                <span>{column.label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, index) => (
                <td key={model.columns[index + 1]?.id} data-empty={cell === null || undefined}>
                  {cell ?? <Nothing says={model.noValue} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <Foot {...model} />
      </table>
      {more === undefined ? null : (
        <div data-part="more">
          <Button type="button" onClick={more.onMore}>
            {more.label}
          </Button>
        </div>
      )}
    </Scroller>
  );
}
