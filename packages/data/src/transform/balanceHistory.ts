import { add, maximum, subtract, type Decimal, ZERO } from '../exact/decimal.js';
import { sum } from '../exact/sum.js';
import { sameUnit, type Unit } from '../exact/unit.js';
import { fromEpoch, interval, toEpoch, type Instant } from '../time/instant.js';
import type { BalanceHistory, BalanceLine, BalancesView } from '../view/balances.js';
import { checkOptions, text } from './options/shape.js';

export interface BalanceHistoryOptions {
  /** Where to begin. Default: with the first entry of a ledger. */
  since?: Instant | undefined;
}

interface Change {
  at: number;
  amount: Decimal;
}

/** Quantities may be of different things, as amounts of no unit may. */
const ADDS_UP: readonly Unit['kind'][] = ['currency', 'pricing-unit'];

/** How one grant changed what was left. Once archived, nothing of it is. A ledger below 0 leaves nothing, not less. */
function changesOf({ ledger, archivedAt }: BalanceLine): Change[] {
  const end = archivedAt === null ? Infinity : toEpoch(archivedAt);
  const entries = (ledger ?? []).map(({ at, balance }) => ({ at: toEpoch(at), left: maximum(ZERO, balance) }));
  const levels = [...entries.filter(({ at }) => at < end), { at: end, left: ZERO }];
  return levels.map(({ at, left }, index) => ({ at, amount: subtract(left, levels[index - 1]?.left ?? ZERO) }));
}

/** What was left after each moment at which something changed. */
function levelsOf(changes: readonly Change[]): Map<number, Decimal> {
  const levels = new Map<number, Decimal>();
  let left = ZERO;
  for (const { at, amount } of changes.toSorted((a, b) => a.at - b.at)) {
    left = add(left, amount);
    levels.set(at, left);
  }
  return levels;
}

/**
 * What was left of the prepaid commits and credits of one unit, from one ledger entry to the next: the past to the future that
 * `projectBurnDown` tells. The last point, at the view's `asOf`, is what Metronome says is left then. It may lie below the entry before
 * it: usage of draft invoices is taken off already, while its entries are dated to the end of their periods. Without the ledger of every
 * grant, and of quantities or an unknown unit, whose grants do not add up, nothing is told: no points, `partial` true.
 *
 * @throws TimeRangeError if `since` is not before the moment of the balances
 * @throws WireFormatError for an option that is not of its type
 */
export function balanceHistory({ asOf, lines }: BalancesView, unit: Unit, options: BalanceHistoryOptions = {}): BalanceHistory {
  checkOptions(options, { 'since?': text });
  const now = toEpoch(asOf);
  const from = options.since === undefined ? -Infinity : toEpoch(interval(options.since, asOf).start);
  const grants = lines.filter((line) => (line.kind === 'prepaid-commit' || line.kind === 'credit') && sameUnit(line.unit, unit));
  const left = grants.filter(({ archivedAt }) => archivedAt === null).map(({ remaining }) => remaining);
  const partial = !ADDS_UP.includes(unit.kind) || left.includes(null) || grants.some(({ ledger }) => ledger === null);
  const levels = [...levelsOf(grants.flatMap(changesOf))].filter(([at]) => at < now);
  const before = levels.findLast(([at]) => at <= from)?.[1] ?? ZERO;
  const points = [...(from === -Infinity ? [] : [[from, before] as const]), ...levels.filter(([at]) => at > from), [now, sum(left.map((amount) => amount ?? ZERO))] as const];
  return { kind: 'balance-history', asOf, unit, points: partial ? [] : points.map(([at, balance]) => ({ at: fromEpoch(at), balance })), partial };
}
