import { decimal } from '../../exact/decimal.js';
import { sum } from '../../exact/sum.js';
import { DEFAULT_SEED, invoiceIdOf } from '../ids.js';
import { epochOfMoment } from '../moments.js';
import type { BalanceSketch } from './sketch.js';

export interface Segment {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly amount: number;
}

/** A change of any balance; its amount is signed as on the wire. */
export interface Move {
  readonly kind: NonNullable<BalanceSketch['events']>[number]['kind'] | 'granted' | 'expired';
  readonly at: number;
  readonly amount: number;
  readonly segmentId: string;
  readonly invoiceId: string;
  readonly reason: string;
}

/** The exact sum of JSON numbers. */
export const exactSum = (amounts: readonly number[]): number => Number(sum(amounts.map(decimal)));

/** Usage at the end of a segment belongs to it; everything else at that moment belongs to the next. */
function segmentAt(segments: readonly Segment[], at: number, isUse: boolean): Segment | undefined {
  return segments.find(({ start, end }) => (isUse ? start < at && at <= end : start <= at && at < end)) ?? segments.findLast(({ start }) => start <= at) ?? segments[0];
}

const ADDS: readonly Move['kind'][] = ['adjusted', 'seats-added'];

/** The events of a sketch, with the parts they happen to. */
export function eventMoves({ events, seed = DEFAULT_SEED }: BalanceSketch, segments: readonly Segment[]): Move[] {
  return (events ?? []).map(({ kind, at: moment, amount, reason, invoiceId }) => {
    const at = epochOfMoment(moment);
    return {
      kind,
      at,
      // Not -amount, as -0 does not exist in JSON.
      amount: ADDS.includes(kind) ? amount : 0 - amount,
      segmentId: segmentAt(segments, at, kind === 'used' || kind === 'trued-up')?.id ?? '',
      invoiceId: invoiceId ?? invoiceIdOf(seed, moment),
      reason: reason ?? '',
    };
  });
}

/** At the same moment, usage is taken before the rest is lost, and then the next part opens. */
const rank = ({ kind }: Move): number => (kind === 'expired' ? 1 : kind === 'granted' ? 2 : 0);

/** All moves of a balance up to `now`, in time order, including the opening of every part and the loss of its rest at its end. */
export function movesOf(sketch: BalanceSketch, segments: readonly Segment[], now: number): Move[] {
  const events = eventMoves(sketch, segments);
  const blank = { invoiceId: '', reason: '' };
  const granted = segments.filter(({ start }) => start <= now).map(({ id, start, amount }): Move => ({ kind: 'granted', at: start, amount, segmentId: id, ...blank }));
  const expired = segments
    .filter(({ end }) => end <= now)
    .flatMap(({ id, end, amount }): Move[] => {
      const left = exactSum([amount, ...events.filter(({ segmentId }) => segmentId === id).map((event) => event.amount)]);
      return left > 0 ? [{ kind: 'expired', at: end, amount: -left, segmentId: id, ...blank }] : [];
    });
  return [...granted, ...events, ...expired].sort((a, b) => a.at - b.at || rank(a) - rank(b));
}
