import { sameUnit, type Unit } from '../exact/unit.js';
import type { BalanceLine, BalancesView } from '../view/balances.js';
import { byBurnOrder } from './balances/order.js';

/**
 * The commits and credits of one unit that usage draws on now, in that order: rolled-over commits, then prepaid commits and credits
 * by priority, then postpaid commits. At equal priority free ones come first, then those that end earlier. What a record applies to
 * (products, contracts, groups) is not in the view, so Metronome may skip a record for usage that it does not cover. Records that are
 * used up, not begun, archived or of an unknown kind are left out. Source: Metronome's prioritization rules.
 */
export function burnOrder({ lines }: BalancesView, unit: Unit): BalanceLine[] {
  return lines.filter((line) => line.status === 'active' && line.kind !== 'unknown' && sameUnit(line.unit, unit)).toSorted(byBurnOrder);
}
