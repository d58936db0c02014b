'use client';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import { classNames } from '../dom/classNames.js';
import type { TableModel } from '../chart/table.js';
import * as color from '../theme/color.js';
import { space } from '../theme/tokens.js';
import { Button } from './Button.js';
import { focusRing, visuallyHidden } from './css.js';

/** One wrapper for the whole table: a styled component per cell costs three times the server's time. */
const Scroller = styled.div`
  /* Words that are only spoken stand absolutely in their cells: they scroll, and are cut off, with them. */
  position: relative;
  flex: 1 1 auto;
  min-height: 0;
  overflow: auto;
  overscroll-behavior: contain;
  font-variant-numeric: tabular-nums;

  &:focus-visible {
    ${focusRing}
    outline-offset: -2px;
  }
  & :where(table) {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  /* The heading above says the same; the unit of the figures it does not. */
  & :where(caption:not([data-unit])) {
    ${visuallyHidden}
  }
  & :where(caption) {
    color: ${color.grayMedium};
    font-size: 0.6875rem;
    text-align: start;
    overflow-wrap: anywhere;
  }
  & :where(th, td) {
    padding: ${space(1.5)} ${space(3)};
    border-bottom: 1px solid ${color.grayLight};
    text-align: end;
    font-weight: 400;
    white-space: nowrap;
  }
  & :where(thead th) {
    position: sticky;
    top: 0;
    z-index: 2;
    background: ${color.white};
    color: ${color.grayMedium};
    font-size: 0.75rem;
    font-weight: 500;
    vertical-align: bottom;
  }
  /* A long name has three lines of its column before it is cut off. */
  & :where(thead th > span) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    width: max-content;
    max-width: 14rem;
    overflow: hidden;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  & :where(th + th > span) {
    margin-inline-start: auto;
  }
  & :where(th:first-child) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    padding-inline-start: 0;
    background: ${color.white};
    text-align: start;
  }
  & :where(thead th:first-child) {
    z-index: 3;
  }
  & :where(tfoot th, tfoot td) {
    position: sticky;
    bottom: 0;
    border-bottom: 0;
    border-top: 1px solid ${color.grayLight};
    background: ${color.white};
    font-weight: 600;
  }
  & :where(tbody tr:hover :is(th, td)) {
    background: ${color.grayExtralight};
  }
  & :where([data-empty]) {
    color: ${color.grayMedium};
  }
  & :where([data-part='more']) {
    padding: ${space(3)} 0;
  }
`;

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

/** A chart's figures as a table. */
export function DataTable({ model, captionId, more, className }: DataTableProps): ReactElement {
  return (
    <Scroller role="group" aria-labelledby={captionId} tabIndex={0} data-part="table" className={classNames(className)}>
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
        {model.foot === null ? null : (
          <tfoot>
            <tr>
              <th scope="row">{model.foot.label}</th>
              {model.foot.cells.map((cell, index) => (
                <td key={model.columns[index + 1]?.id}>{cell ?? <Nothing says={model.noValue} />}</td>
              ))}
            </tr>
          </tfoot>
        )}
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
