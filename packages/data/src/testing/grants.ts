import { DAY } from '../time/duration.js';
import type { BalanceSketch, SegmentSketch } from './balances/sketch.js';
import { AI_CREDITS } from './creditTypes.js';
import { monthStart, wireTime } from './moments.js';

const QUARTER_CENTS = 600_000;

/** A commit or credit of every kind and in every state, for a contract that began nine months ago. */
export function defaultGrants(since: number): BalanceSketch[] {
  const at = (months: number, days = 0): string => wireTime(monthStart(since, months) + days * DAY);
  const part = (start: string, end: string, amount: number): SegmentSketch => ({ start, end, amount });
  return [
    { type: 'CREDIT', name: 'Launch credit', priority: 1, segments: [part(at(0), at(0, 14), 150_000)] },
    { type: 'PREPAID', name: 'Rolled over', priority: 5, rolledOverFrom: 'commit-before', segments: [part(at(0), at(12), 50_000)] },
    {
      type: 'PREPAID',
      name: 'Annual commit',
      segments: [0, 3, 6, 9].map((month) => part(at(month), at(month + 3), QUARTER_CENTS)),
      events: [{ kind: 'adjusted', at: at(4, 11), amount: 2500, reason: 'Goodwill for the outage' }],
      paid: { at: at(0), amount: 3.6 * QUARTER_CENTS },
    },
    { type: 'PREPAID', name: 'Model credits', creditType: AI_CREDITS, segments: [part(at(0), at(12), 450_000)], paid: { at: at(0), amount: 800_000 } },
    { type: 'CREDIT', name: 'Support credit', priority: 10, segments: [part(at(9, 7), at(15), 12_000)] },
    { type: 'CREDIT', name: 'Renewal credit', segments: [part(at(12), at(18), 100_000)] },
    { type: 'POSTPAID', name: 'Minimum spend', segments: [part(at(0), at(12), 1_000_000)] },
    { type: 'PREPAID', name: 'Trial commit', segments: [part(at(-2), at(-1), 10_000)], archivedAt: at(-1) },
  ];
}
