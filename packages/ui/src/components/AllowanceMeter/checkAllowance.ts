import { sign, type AllowancePace } from '@meterboard/data';
import { amount, is, moment, namedIn, orNull, span, unit, viewCheck } from '../../hooks/shape.js';
import { allowance } from '../../i18n/en/allowance.js';

const maybeAmount = orNull(amount);
const isStatus = namedIn(allowance.allowanceStatus);

/** `runsOut` belongs to the statuses that have a tolerance. */
function isPace(pace: AllowancePace): boolean {
  if (pace.status === 'none') return true;
  if ('tolerance' in pace) return ['ahead', 'on', 'behind'].includes(pace.status) && amount(pace.tolerance) && (pace.runsOut === null || moment(pace.runsOut));
  return isStatus(pace.status) && ['not-enough-data', 'not-started', 'ended'].includes(pace.status);
}

/** Refuses an allowance that the meter could not show. */
export const checkAllowance = viewCheck('toAllowanceView', {
  kind: is('allowance'),
  asOf: moment,
  period: span,
  unit,
  allowed: (value: unknown) => value === null || value === 'unlimited' || (amount(value) && sign(value) >= 0),
  used: maybeAmount,
  remaining: maybeAmount,
  overage: maybeAmount,
  shareUsed: maybeAmount,
  shareGone: amount,
  pace: isPace,
});
