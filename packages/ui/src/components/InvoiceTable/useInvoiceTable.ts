'use client';
import { useId, useMemo, type CSSProperties } from 'react';
import type { InvoicesView, InvoiceSummary } from '@meterboard/data';
import { asOfTexts } from '../../hooks/asOfTexts.js';
import type { Loadable, Loaded } from '../../hooks/loadState.js';
import { panelTexts, type PanelTexts } from '../../hooks/statusTexts.js';
import { useLoadable } from '../../hooks/useLoadable.js';
import type { TablePlan } from '../../interaction/tableGetters.js';
import { useTableState, type TableStateProps } from '../../interaction/useTableState.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { useWords } from '../../provider/useWords.js';
import { columnLabels, FIRST_DIRECTION, type InvoiceColumn } from './columns.js';
import { invoiceName, invoiceNames } from './names.js';
import { checkInvoices } from './checkInvoices.js';
import { sortInvoices } from './sortInvoices.js';
import { SECTIONS, type InvoiceWords } from './words.js';

/** `sort` null: newest first. `expanded`: invoices whose lines are open. */
export type UseInvoiceTableOptions = Loadable<InvoicesView> & SettingsProps & TableStateProps<InvoiceColumn>;

/** A table of invoices without its looks. */
export interface InvoiceTableState extends TablePlan<InvoiceColumn, InvoiceSummary> {
  loaded: Loaded<InvoicesView>;
  /** Words for a state without figures, or null where there are some. */
  panel: PanelTexts | null;
  /** The line that says as of when the figures are, and that a refetch failed; null before there are figures. */
  asOf: ReturnType<typeof asOfTexts> | null;
  /** In the order asked for. */
  invoices: readonly InvoiceSummary[];
  /** What an invoice is called: a name that no other invoice in the list has. */
  nameOf: (invoice: InvoiceSummary) => string;
  words: InvoiceWords;
  themeStyle: CSSProperties;
}

const NONE: readonly InvoiceSummary[] = [];
const isEmpty = ({ invoices }: InvoicesView): boolean => invoices.length === 0;

/** The behaviour of an invoice table without its looks. `tableGetters` turns it into props for elements of your own. */
export function useInvoiceTable(options: UseInvoiceTableOptions): InvoiceTableState {
  const titleId = useId();
  const { words, themeStyle } = useWords(SECTIONS, options);
  const { messages, formats } = words;
  const loaded = useLoadable<InvoicesView>(options, isEmpty, checkInvoices);
  const table = useTableState(options, FIRST_DIRECTION);
  const rows = loaded.data?.invoices ?? NONE;
  const names = useMemo(() => invoiceNames(rows, words), [rows, words]);
  const nameOf = (invoice: InvoiceSummary): string => names.get(invoice.id) ?? invoiceName(invoice, words);
  return {
    ...table,
    titleId,
    rows,
    columnLabels: columnLabels(messages),
    sortHint: messages.sortBy,
    expandLabel: (invoice) => messages.expandInvoice(nameOf(invoice)),
    loaded,
    panel: panelTexts(loaded, messages, formats, { title: messages.invoicesEmptyTitle, detail: messages.invoicesEmptyDetail }),
    asOf: loaded.data === null ? null : asOfTexts(loaded, loaded.data.asOf, words),
    nameOf,
    invoices: useMemo(() => sortInvoices(rows, table.sort), [rows, table.sort]),
    words,
    themeStyle,
  };
}
