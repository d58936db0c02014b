import { sameUnit, type Unit } from '../exact/unit.js';
import type { BalanceLine, BalancesView } from '../view/balances.js';
import { byBurnOrder } from './balances/order.js';

/**
 * The commits and credits of one unit that usage draws on now, the next first: rolled-over commits, then prepaid commits and credits
 * by priority, then postpaid commits. Equal priorities fall to what was free, then to the earlier end. What a record applies to
 * (products, contracts, groups) is not in the view, so a record may be passed over for usage that it does not cover.
 * Nothing left (which is not active), not begun, archived or of an unknown kind: not in the list. Source: Metronome's prioritization rules.
 */
export function burnOrder({ lines }: BalancesView, unit: Unit): BalanceLine[] {
  return lines.filter((line) => line.status === 'active' && line.kind !== 'unknown' && sameUnit(line.unit, unit)).toSorted(byBurnOrder);
}
