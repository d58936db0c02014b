import { SERIES } from './seriesShape.js';
import { amount, each, is, viewCheck } from './shape.js';

export const checkSpend = viewCheck('toSpendView', {
  kind: is('spend'),
  ...SERIES,
  summary: each(['gross', 'creditsApplied', 'postpaidApplied', 'otherCharges', 'net'], amount),
  reconciliation: { difference: amount },
});
