import type { BalanceLine } from '../../view/balances.js';
import { byCodeUnit } from '../series/order.js';

const STATUS: Record<BalanceLine['status'], number> = { active: 0, upcoming: 1, 'used-up': 2, expired: 3, archived: 4 };

/** What was carried over burns first, an obligation is met last; priority counts only within a class. */
function burnClass({ kind, rolledOverFrom }: BalanceLine): number {
  if (kind === 'unknown') return 4;
  if (rolledOverFrom !== null && kind !== 'credit') return kind === 'postpaid-commit' ? 0 : 1;
  return kind === 'postpaid-commit' ? 3 : 2;
}

/** A record without a priority comes after those that have one. */
const byPriority = (a: number | null, b: number | null): number => (a === b ? 0 : (a ?? Infinity) - (b ?? Infinity));

/** Of equal priority what was free burns before what was paid for. A credit is free; whether a commit was, the view cannot tell. */
const isPaid = ({ kind }: BalanceLine): number => (kind === 'credit' ? 0 : 1);

/** End and start of what is open now, or will be next, and ends first. Texts of instants have one length, so that two of them stand in the order of both. */
function datesOf({ segments }: BalanceLine): string {
  const ahead = segments.filter(({ status }) => status !== 'over');
  return (ahead.length > 0 ? ahead : segments).map(({ interval: { start, end } }) => `${end} ${start}`).toSorted()[0] ?? '~';
}

/** What outranks any date: the class, then priority, then free before paid. */
export const byBurnClass = (a: BalanceLine, b: BalanceLine): number => burnClass(a) - burnClass(b) || byPriority(a.priority, b.priority) || isPaid(a) - isPaid(b);

/**
 * The order in which Metronome draws on balances: rolled-over commits, then prepaid commits and credits, then postpaid commits;
 * within a class by priority, free before paid, the earlier end, the earlier start.
 * Source: Metronome's prioritization rules, as far as a view knows them.
 */
export const byBurnOrder = (a: BalanceLine, b: BalanceLine): number =>
  byBurnClass(a, b) || byCodeUnit(datesOf(a), datesOf(b)) || byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id);

/** What can be used first, what is gone last; alike ones in burn order. The same whatever the order of rows was. */
export const byUsefulness = (a: BalanceLine, b: BalanceLine): number => STATUS[a.status] - STATUS[b.status] || byBurnOrder(a, b);
