import type { ReactElement } from 'react';
import { isZero, sameUnit, unitKey, type Decimal, type InvoicesView } from '@meterboard/data';
import { FigureGroups, type Figure } from '../../parts/FigureGroups.js';
import type { InvoiceWords } from './words.js';

function figuresOf({ unit, finalized, draft, other }: InvoicesView['totals'][number], current: InvoicesView['current'], { messages, formats }: InvoiceWords): Figure[] {
  const running = current.find((each) => sameUnit(each.unit, unit));
  const figure = (label: string, value: Decimal): Figure => ({ label, value: <bdi>{formats.amount(value, unit)}</bdi> });
  return [
    ...(running === undefined ? [] : [figure(messages.currentInvoices, running.total)]),
    figure(messages.finalizedTotal, finalized),
    ...(isZero(draft) ? [] : [figure(messages.draftTotal, draft)]),
    ...(isZero(other) ? [] : [figure(messages.otherTotal, other)]),
  ];
}

/** For each unit: the invoices of the current period, and what is finalized, in drafts or in another status. */
export function InvoiceTotals({ view: { totals, current }, words }: { view: InvoicesView; words: InvoiceWords }): ReactElement | null {
  return totals.length === 0 ? null : <FigureGroups groups={totals.map((each) => ({ key: unitKey(each.unit), figures: figuresOf(each, current, words) }))} />;
}
