import { add, sum, unitKey, ZERO, type BalanceLine, type Decimal, type LedgerLine } from '@meterboard/data';

/** A line that may stand for several grants of one recurring commit or credit. */
export interface FoldedLine extends BalanceLine {
  /** How many grants it stands for; 1 for an ordinary line. */
  grants: number;
}

/** The sum, or null where one of the amounts is unknown. */
function total(amounts: readonly (Decimal | null)[]): Decimal | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length < amounts.length ? null : sum(known);
}

/** Several ledgers as one, in time order, with a balance that runs through all of them. */
function mergeLedgers(lines: readonly BalanceLine[]): LedgerLine[] | null {
  if (lines.some(({ ledger }) => ledger === null)) return null;
  let balance = ZERO;
  const entries = lines.flatMap(({ ledger }) => ledger ?? []).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return entries.map((entry) => ({ ...entry, balance: (balance = add(balance, entry.amount)) }));
}

function earliestExpiry(lines: readonly BalanceLine[]): BalanceLine['nextExpiry'] {
  const expiries = lines.flatMap(({ nextExpiry }) => (nextExpiry === null ? [] : [nextExpiry]));
  const [at] = expiries.map((expiry) => expiry.at).toSorted();
  return at === undefined ? null : { at, amount: total(expiries.filter((expiry) => expiry.at === at).map(({ amount }) => amount)) };
}

export const FIGURES = ['granted', 'upcoming', 'used', 'pending', 'expired', 'rolledOver', 'truedUp', 'adjusted', 'reversed', 'other', 'remaining', 'overdrawn', 'expiredUnposted'] as const;

/** One line for several grants of one recurrence in one unit. Name and status are those of the first. */
function fold(lines: readonly [BalanceLine, ...BalanceLine[]]): FoldedLine {
  const [first] = lines;
  if (lines.length === 1) return { ...first, grants: 1 };
  const figures = Object.fromEntries(FIGURES.map((figure) => [figure, total(lines.map((line) => line[figure]))])) as Pick<BalanceLine, (typeof FIGURES)[number]>;
  const reconciled = lines.map((line) => line.reconciled);
  return {
    ...first,
    ...figures,
    grants: lines.length,
    segments: lines.flatMap(({ segments }) => segments).toSorted((a, b) => (a.interval.start < b.interval.start ? -1 : 1)),
    ledger: mergeLedgers(lines),
    nextExpiry: earliestExpiry(lines),
    reconciled: reconciled.includes(false) ? false : reconciled.includes(null) ? null : true,
    invoiced: null,
  };
}

/** Replaces the grants of each recurrence by one line, in the place of the first; other lines are kept. */
export function foldRecurring(lines: readonly BalanceLine[]): FoldedLine[] {
  const groups = new Map<string, [BalanceLine, ...BalanceLine[]]>();
  for (const line of lines) {
    const key = line.recurringId === null ? `line ${line.id}` : `recurring ${line.recurringId} ${line.kind} ${unitKey(line.unit)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return [...groups.values()].map(fold);
}
