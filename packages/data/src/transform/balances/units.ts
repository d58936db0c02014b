import { shift } from '../../exact/decimal.js';
import { sumAmounts } from '../../exact/sum.js';
import { unitOf, wireShift, type Money, type Unit } from '../../exact/unit.js';
import type { Access, Invoicing } from '../../wire/schedule.js';

/** A record without a credit type, or of an unknown access type, is never taken for money. */
export function accessUnit(access: Access | null, units: readonly Unit[]): Unit {
  if (access?.type === 'QUANTITY') return { kind: 'count', name: 'quantity' };
  return unitOf(access?.type === 'SPEND' ? access.creditType : null, units);
}

/** What has been invoiced by now, without later instalments. */
export function invoicedMoney({ creditType, payments }: Invoicing, now: number, units: readonly Unit[]): Money {
  const unit = unitOf(creditType, units);
  return { value: shift(sumAmounts(payments.filter(({ at }) => at <= now)), wireShift(unit)), unit };
}
