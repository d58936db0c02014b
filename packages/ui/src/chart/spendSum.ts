import { absolute, isZero, type Decimal, type SpendView } from '@meterboard/data';
import type { Words } from './words.js';

/** One term of the sum above a spend chart. `amount` is null while there is none yet. */
export interface SumTerm {
  id: 'gross' | 'credits' | 'charges' | 'net';
  label: string;
  amount: string | null;
  /** Stands before the amount. */
  sign: '' | '+' | '\u2212' | '=';
}

/** Usage, less credits, plus other charges, is the net: the view's own summary as one sum, each term rounded once. */
export function spendSum(view: SpendView | null, { messages, formats }: Words): readonly SumTerm[] {
  const text = (value: Decimal | undefined): string | null => (view === null || value === undefined ? null : formats.amount(value, view.unit));
  const summary = view?.summary;
  const credits = summary === undefined ? undefined : absolute(summary.creditsApplied);
  const charges = summary === undefined ? undefined : summary.otherCharges;
  return [
    { id: 'gross', label: messages.summaryGross, amount: text(summary?.gross), sign: '' },
    { id: 'credits', label: messages.summaryCredits, amount: text(credits), sign: '\u2212' },
    { id: 'charges', label: messages.summaryCharges, amount: text(charges === undefined ? undefined : absolute(charges)), sign: charges?.startsWith('-') === true ? '\u2212' : '+' },
    { id: 'net', label: messages.summaryNet, amount: text(summary?.net), sign: '=' },
  ];
}

/** What the sum does not show: postpaid drawdown, and a difference between lines and invoices. */
export function spendNotes({ summary, reconciliation, unit }: SpendView, { messages, formats }: Words): readonly string[] {
  const notes: string[] = [];
  if (!isZero(summary.postpaidApplied)) notes.push(messages.summaryPostpaid(formats.amount(absolute(summary.postpaidApplied), unit)));
  if (!reconciliation.balanced && !isZero(reconciliation.difference)) notes.push(messages.notReconciled(formats.exactAmount(absolute(reconciliation.difference), unit)));
  return notes;
}
