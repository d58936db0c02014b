import { amount, each, is, moment, namedIn, orNull, span, text, unit, viewCheck } from '../../hooks/shape.js';
import { balances } from '../../i18n/en/balances.js';
import { FIGURES } from './foldRecurring.js';

const maybeText = orNull(text);
const maybeAmount = orNull(amount);

/** Refuses balances that the table could not show. */
export const checkBalances = viewCheck('toBalancesView', {
  kind: is('balances'),
  asOf: moment,
  lines: [
    {
      id: text,
      kind: namedIn(balances.balanceKind),
      name: text,
      unit,
      status: namedIn(balances.balanceStatus),
      priority: orNull(Number.isFinite),
      ...each(FIGURES, maybeAmount),
      segments: [{ interval: span, amount, status: namedIn(balances.segmentStatus) }],
      ledger: orNull([{ at: moment, amount, balance: amount, reason: maybeText, bucket: namedIn(balances.ledgerBucket) }]),
      nextExpiry: orNull({ at: moment, amount: maybeAmount }),
      invoiced: orNull({ value: amount, unit }),
      rolledOverFrom: maybeText,
      recurringId: maybeText,
    },
  ],
  totals: [{ unit, ...each(['spendable', 'obligation', 'upcoming', 'used', 'pending', 'lifetimeGranted'], amount) }],
});
