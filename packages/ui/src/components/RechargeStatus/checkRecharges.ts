import type { RechargeLine } from '@meterboard/data';
import { amount, is, moment, namedIn, orNull, text, unit, viewCheck } from '../../hooks/shape.js';
import { recharges } from '../../i18n/en/recharges.js';

const maybeAmount = orNull(amount);
const flag = (value: unknown): boolean => typeof value === 'boolean';
const isGate = (gate: RechargeLine['gate']): boolean => gate === 'other' || namedIn(recharges.rechargeGate)(gate);

/** Refuses recharges that could not be shown. */
export const checkRecharges = viewCheck('toRechargesView', {
  kind: is('recharges'),
  asOf: moment,
  recharges: [
    {
      id: text,
      contractId: text,
      contractName: orNull(text),
      trigger: namedIn(recharges.rechargeTrigger),
      status: namedIn(recharges.rechargeStatus),
      start: moment,
      unit,
      threshold: amount,
      rechargeTo: maybeAmount,
      least: maybeAmount,
      gate: isGate,
      discount: orNull({ paymentFraction: amount, capped: flag }),
      someProducts: flag,
      someBalances: flag,
    },
  ],
});
