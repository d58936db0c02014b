import { absolute, isZero, type Decimal, type SpendView } from '@meterboard/data';
import { roundsApart } from './roundsApart.js';
import type { SpendWords } from './words.js';

/** One term of the sum above a spend chart. `amount` is null while there is none yet. */
export interface SumTerm {
  id: 'gross' | 'credits' | 'charges' | 'net';
  label: string;
  amount: string | null;
  /** Is written before the amount. Nothing is taken off where no commit or credit paid. */
  sign: '' | '+' | '\u2212' | '=';
}

/**
 * Usage, less credits, plus other charges, is the net: the view's own summary as one sum, each term rounded once. The amounts are null
 * where there is no view, or where no invoice names a unit.
 */
export function spendSum(given: SpendView | null, { messages, formats }: SpendWords): readonly SumTerm[] {
  const view = given?.unit.kind === 'unknown' ? null : given;
  const text = (value: Decimal | undefined): string | null => (view === null || value === undefined ? null : formats.amount(value, view.unit));
  const summary = view?.summary;
  const credits = summary === undefined ? undefined : absolute(summary.creditsApplied);
  const charges = summary === undefined ? undefined : summary.otherCharges;
  return [
    { id: 'gross', label: messages.summaryGross, amount: text(summary?.gross), sign: '' },
    { id: 'credits', label: messages.summaryCredits, amount: text(credits), sign: credits === undefined || isZero(credits) ? '' : '\u2212' },
    { id: 'charges', label: messages.summaryCharges, amount: text(charges === undefined ? undefined : absolute(charges)), sign: charges?.startsWith('-') === true ? '\u2212' : '+' },
    { id: 'net', label: messages.summaryNet, amount: text(summary?.net), sign: '=' },
  ];
}

/** Notes on what the sum does not show: usage covered by a postpaid commit, a difference between lines and invoices, and rounding. */
export function spendNotes(view: SpendView, { messages, formats }: SpendWords): readonly string[] {
  const { summary, reconciliation, unit } = view;
  const notes: string[] = [];
  if (roundsApart([summary.gross, summary.creditsApplied, summary.otherCharges], summary.net, unit)) notes.push(messages.roundedApart);
  if (!isZero(summary.postpaidApplied)) notes.push(messages.summaryPostpaid(formats.amount(absolute(summary.postpaidApplied), unit)));
  if (!reconciliation.balanced && !isZero(reconciliation.difference)) notes.push(messages.notReconciled(formats.exactAmount(absolute(reconciliation.difference), unit)));
  return notes;
}
