import type { ButtonHTMLAttributes, HTMLAttributes, TdHTMLAttributes, ThHTMLAttributes } from 'react';
import { mergeProps } from '../dom/mergeProps.js';
import { asExpander, asSortedHead, asTable } from '../dom/tableRoles.js';
import type { TableState } from './useTableState.js';

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement>;

/** What the getters need to know of a table: its state, its rows, and the words of its buttons. */
export interface TablePlan<C extends string, R extends { id: string }> extends TableState<C> {
  titleId: string;
  /** Every row that may be shown, in an order that sorting does not change. */
  rows: readonly R[];
  columnLabels: Readonly<Record<C, string>>;
  /** What the button in a column's head does. */
  sortHint: (label: string) => string;
  expandLabel: (row: R) => string;
}

/** Attributes and handlers for your own elements. Each getter takes more of them and merges them in: of two handlers both run, yours first. */
export interface TableGetters<C extends string, R extends { id: string }> {
  /** The heading or caption, which names the table. */
  getTitleProps: (own?: HTMLAttributes<HTMLElement>) => HTMLAttributes<HTMLElement>;
  getTableProps: (own?: HTMLAttributes<HTMLElement>) => HTMLAttributes<HTMLElement>;
  /** A `th`. Its `aria-sort` says how the table is sorted. */
  getHeadProps: (column: C, own?: ThHTMLAttributes<HTMLTableCellElement>) => ThHTMLAttributes<HTMLTableCellElement>;
  /** The button in a head, which sorts by its column. */
  getSortButtonProps: (column: C, own?: ButtonProps) => ButtonProps;
  /** The button that opens the details of a row. */
  getExpanderProps: (row: R, own?: ButtonProps) => ButtonProps;
  /** The details. Render them while `expanded` has the row's id. */
  getDetailsProps: (row: R, own?: TdHTMLAttributes<HTMLElement>) => TdHTMLAttributes<HTMLElement>;
}

/**
 * The prop getters of a table: our sorting and expanding for your own markup.
 *
 * ```tsx
 * import { tableGetters, useInvoiceTable } from '@meterboard/ui';
 * import type { InvoicesView } from '@meterboard/data';
 *
 * function InvoiceFeed({ data }: { data: InvoicesView }) {
 *   const table = useInvoiceTable({ data });
 *   const get = tableGetters(table);
 *   return (
 *     <section>
 *       <h3 {...get.getTitleProps()}>Invoices</h3>
 *       {table.invoices.map((invoice) => (
 *         <article key={invoice.id}>
 *           <button {...get.getExpanderProps(invoice)}>{table.nameOf(invoice)}</button>
 *           {table.expanded.has(invoice.id) ? <p {...get.getDetailsProps(invoice)}>{invoice.lines.length} lines</p> : null}
 *         </article>
 *       ))}
 *     </section>
 *   );
 * }
 * ```
 */
export function tableGetters<C extends string, R extends { id: string }>(plan: TablePlan<C, R>): TableGetters<C, R> {
  const { titleId, rows, sort, onSort, expanded, onToggle, columnLabels, sortHint, expandLabel } = plan;
  // Not made from the row's id, which may contain spaces and other characters that an id list cannot hold.
  const detailsId = ({ id }: R): string => `${titleId}-${rows.findIndex((row) => row.id === id)}`;
  return {
    getTitleProps: (own) => mergeProps({ id: titleId }, own),
    getTableProps: (own) => mergeProps({ ...asTable, 'aria-labelledby': titleId }, own),
    getHeadProps: (column, own) => mergeProps(asSortedHead(sort?.column === column ? sort.direction : null), own),
    getSortButtonProps: (column, own) =>
      mergeProps<ButtonProps, ButtonProps>({ type: 'button', title: sortHint(columnLabels[column]), children: columnLabels[column], onClick: () => { onSort(column); } }, own),
    getExpanderProps: (row, own) =>
      mergeProps<ButtonProps, ButtonProps>({ ...asExpander(expandLabel(row), expanded.has(row.id), detailsId(row)), onClick: () => { onToggle(row.id); } }, own),
    getDetailsProps: (row, own) => mergeProps({ id: detailsId(row) }, own),
  };
}
