import type { Decimal } from '../../exact/decimal.js';
import { sumKnown } from '../../exact/sum.js';
import { unitKey, type Unit } from '../../exact/unit.js';
import type { BalanceLine, BalanceTotals } from '../../view/balances.js';
import { byCodeUnit } from '../series/order.js';

const isGrant = ({ kind }: BalanceLine): boolean => kind === 'prepaid-commit' || kind === 'credit';
const isLive = ({ status }: BalanceLine): boolean => status !== 'archived';

type Figure = 'remaining' | 'upcoming' | 'used' | 'pending' | 'granted';

function totalsOf(unit: Unit, lines: readonly BalanceLine[], hasUnitless: boolean): BalanceTotals {
  const grants = lines.filter(isGrant);
  const live = lines.filter(isLive);
  let partial = hasUnitless || live.some(({ kind }) => kind === 'unknown');
  const total = (of: readonly BalanceLine[], figure: Figure): Decimal => {
    const amounts = of.map((line) => line[figure]);
    partial ||= amounts.includes(null);
    return sumKnown(amounts);
  };
  const amounts = {
    spendable: total(unit.kind === 'count' ? [] : live.filter(isGrant), 'remaining'),
    obligation: total(live.filter(({ kind }) => kind === 'postpaid-commit'), 'remaining'),
    upcoming: total(live.filter(isGrant), 'upcoming'),
    used: total(grants, 'used'),
    pending: total(grants, 'pending'),
    // What was rolled over was granted once already, to the record it came from.
    lifetimeGranted: total(grants.filter(({ rolledOverFrom }) => rolledOverFrom === null), 'granted'),
  };
  return { unit, ...amounts, partial };
}

const rank = ({ kind }: Unit): number => ['currency', 'pricing-unit', 'count'].indexOf(kind);

/** Totals per unit, currencies first, then by unit id. A record without a unit is in none of them and makes all of them partial. */
export function balanceTotals(lines: readonly BalanceLine[]): BalanceTotals[] {
  const hasUnitless = lines.some(({ unit }) => unit.kind === 'unknown');
  const units = new Map(lines.map(({ unit }) => [unitKey(unit), unit]));
  return [...units]
    .filter(([, unit]) => unit.kind !== 'unknown')
    .toSorted(([a, unitA], [b, unitB]) => rank(unitA) - rank(unitB) || byCodeUnit(a, b))
    .map(([key, unit]) => totalsOf(unit, lines.filter((line) => unitKey(line.unit) === key), hasUnitless));
}
