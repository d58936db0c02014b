'use client';
import { useMemo } from 'react';
import type { InvoicesView, InvoiceSummary } from '@meterboard/data';
import type { Loadable } from '../../hooks/loadState.js';
import type { TablePlan } from '../../interaction/tableGetters.js';
import { useTableState, type TableStateProps } from '../../interaction/useTableState.js';
import { useFigures, type Figures } from '../../provider/useFigures.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { columnLabels, FIRST_DIRECTION, type InvoiceColumn } from './columns.js';
import { invoiceName, invoiceNames } from './names.js';
import { checkInvoices } from './checkInvoices.js';
import { sortInvoices } from './sortInvoices.js';
import { SECTIONS } from './words.js';

/** `sort` null: newest first. `expanded`: invoices whose lines are open. */
export type UseInvoiceTableOptions = Loadable<InvoicesView> & SettingsProps & TableStateProps<InvoiceColumn>;

/** A table of invoices without its looks. */
export interface InvoiceTableState extends TablePlan<InvoiceColumn, InvoiceSummary>, Figures<InvoicesView, typeof SECTIONS> {
  /** In the order asked for. */
  invoices: readonly InvoiceSummary[];
  /** What an invoice is called: a name that no other invoice in the list has. */
  nameOf: (invoice: InvoiceSummary) => string;
}

const NONE: readonly InvoiceSummary[] = [];

const isEmpty = ({ invoices }: InvoicesView): boolean => invoices.length === 0;

/** The behaviour of an invoice table without its looks. `tableGetters` turns it into props for elements of your own. */
export function useInvoiceTable(options: UseInvoiceTableOptions): InvoiceTableState {
  const figures = useFigures(options, SECTIONS, checkInvoices, isEmpty, (messages) => ({ title: messages.invoicesEmptyTitle, detail: messages.invoicesEmptyDetail }));
  const { loaded, words } = figures;
  const { messages } = words;
  const table = useTableState(options, FIRST_DIRECTION);
  const rows = loaded.data?.invoices ?? NONE;
  const names = useMemo(() => invoiceNames(rows, words), [rows, words]);
  const nameOf = (invoice: InvoiceSummary): string => names.get(invoice.id) ?? invoiceName(invoice, words);
  return {
    ...figures,
    ...table,
    rows,
    columnLabels: columnLabels(messages),
    sortHint: messages.sortBy,
    expandLabel: (invoice) => messages.expandInvoice(nameOf(invoice)),
    nameOf,
    invoices: useMemo(() => sortInvoices(rows, table.sort), [rows, table.sort]),
  };
}
