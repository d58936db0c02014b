import { amount, count, each, is, moment, namedIn, orNull, span, text, unit, viewCheck } from '../../hooks/shape.js';
import { invoices } from '../../i18n/en/invoices.js';

const maybeText = orNull(text);
const maybeAmount = orNull(amount);

const LINE = {
  name: text,
  type: namedIn(invoices.lineType),
  group: orNull((group: object) => Object.values(group).every(maybeText)),
  quantity: maybeAmount,
  unitPrice: maybeAmount,
  tier: orNull({ startingAt: amount, size: maybeAmount }),
  unit,
  total: amount,
  paidBy: [{ kind: namedIn(invoices.paidBy), amount }],
  interval: orNull(span),
  merged: count,
} as const;

/** Refuses invoices that the table could not show. */
export const checkInvoices = viewCheck('toInvoicesView', {
  kind: is('invoices'),
  asOf: moment,
  invoices: [
    {
      id: text,
      type: namedIn(invoices.invoiceType),
      status: namedIn(invoices.invoiceStatus),
      payment: orNull(namedIn(invoices.invoicePayment)),
      period: orNull(span),
      issuedAt: orNull(moment),
      unit,
      total: amount,
      lines: [LINE],
      zeroLinesHidden: count,
      regeneratedFrom: maybeText,
      corrects: maybeText,
      copiedInto: maybeText,
    },
  ],
  totals: [{ unit, ...each(['finalized', 'draft', 'other'], amount) }],
  current: [{ unit, total: amount }],
});
