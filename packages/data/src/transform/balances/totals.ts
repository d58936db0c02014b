import type { Decimal } from '../../exact/decimal.js';
import { sum } from '../../exact/sum.js';
import { unitKey, type Unit } from '../../exact/unit.js';
import type { BalanceLine, BalanceTotals } from '../../view/balances.js';
import { byCodeUnit } from '../series/order.js';

const isGrant = ({ kind }: BalanceLine): boolean => kind === 'prepaid-commit' || kind === 'credit';
const isLive = ({ status }: BalanceLine): boolean => status !== 'archived';

/** Adds up one figure of several lines, and remembers whether all of them have it. */
class Tally {
  complete = true;

  of(lines: readonly BalanceLine[], figure: (line: BalanceLine) => Decimal | null): Decimal {
    const known = lines.map(figure).filter((amount) => amount !== null);
    if (known.length < lines.length) this.complete = false;
    return sum(known);
  }
}

function totalsOf(unit: Unit, lines: readonly BalanceLine[], hasUnitless: boolean): BalanceTotals {
  const tally = new Tally();
  const grants = lines.filter(isGrant);
  const live = lines.filter(isLive);
  const amounts = {
    spendable: tally.of(unit.kind === 'count' ? [] : live.filter(isGrant), (line) => line.remaining),
    obligation: tally.of(live.filter(({ kind }) => kind === 'postpaid-commit'), (line) => line.remaining),
    upcoming: tally.of(live.filter(isGrant), (line) => line.upcoming),
    used: tally.of(grants, (line) => line.used),
    pending: tally.of(grants, (line) => line.pending),
    // What was rolled over was granted once already, to the record it came from.
    lifetimeGranted: tally.of(grants.filter(({ rolledOverFrom }) => rolledOverFrom === null), (line) => line.granted),
  };
  const hasUnknownKind = live.some(({ kind }) => kind === 'unknown');
  return { unit, ...amounts, partial: hasUnitless || hasUnknownKind || !tally.complete };
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
