import type { BalanceLine } from '../../view/balances.js';
import { byCodeUnit } from '../series/order.js';

const STATUS: Record<BalanceLine['status'], number> = { active: 0, upcoming: 1, 'used-up': 2, expired: 3, archived: 4 };

/** Rolled-over commits burn first, postpaid commits last. Priority counts only within a class. */
function burnClass({ kind, rolledOverFrom }: BalanceLine): number {
  if (kind === 'unknown') return 4;
  if (rolledOverFrom !== null && kind !== 'credit') return kind === 'postpaid-commit' ? 0 : 1;
  return kind === 'postpaid-commit' ? 3 : 2;
}

/** A record without a priority comes after those that have one. */
const byPriority = (a: number | null, b: number | null): number => (a === b ? 0 : (a ?? Infinity) - (b ?? Infinity));

/** At equal priority free records burn before paid ones. Credits are free; whether a commit was, the view cannot tell. */
const isPaid = ({ kind }: BalanceLine): number => (kind === 'credit' ? 0 : 1);

/**
 * End and start of the segment that is open now or opens next; of several, the one that ends first. Instants all have the same
 * length, so the joined texts sort by end, then start.
 */
function datesOf({ segments }: BalanceLine): string {
  const ahead = segments.filter(({ status }) => status !== 'over');
  return (ahead.length > 0 ? ahead : segments).map(({ interval: { start, end } }) => `${end} ${start}`).toSorted()[0] ?? '~';
}

/** What counts before any date: the class, then priority, then free before paid. */
export const byBurnClass = (a: BalanceLine, b: BalanceLine): number => burnClass(a) - burnClass(b) || byPriority(a.priority, b.priority) || isPaid(a) - isPaid(b);

/**
 * The order in which Metronome draws on balances: rolled-over commits, then prepaid commits and credits, then postpaid commits;
 * within a class by priority, free before paid, the earlier end, the earlier start.
 * Source: Metronome's prioritization rules, as far as a view knows them.
 */
export const byBurnOrder = (a: BalanceLine, b: BalanceLine): number =>
  byBurnClass(a, b) || byCodeUnit(datesOf(a), datesOf(b)) || byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id);

/** What can be used comes first, what is gone last; within a status, by burn order. The order of rows does not matter. */
export const byUsefulness = (a: BalanceLine, b: BalanceLine): number => STATUS[a.status] - STATUS[b.status] || byBurnOrder(a, b);
