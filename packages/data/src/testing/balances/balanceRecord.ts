import { toEpoch } from '../../time/instant.js';
import { CENTS } from '../creditTypes.js';
import { contractIdOf, DEFAULT_SEED, productIdOf } from '../ids.js';
import { epochOfMoment, SAMPLE_NOW, wireTime } from '../moments.js';
import { idOf } from '../noise.js';
import { grantEntry, postpaidEntry } from './entries.js';
import { exactSum, movesOf, type Move, type Segment } from './moves.js';
import type { SampleBalance, SampleBalanceBase, SampleCommitBase } from './rows.js';
import type { BalanceSketch } from './sketch.js';

export const balanceIdOf = ({ id, seed = DEFAULT_SEED, name }: Pick<BalanceSketch, 'id' | 'seed' | 'name'>): string => id ?? idOf(seed, `balance ${name}`);

export const segmentsOf = (sketch: BalanceSketch): Segment[] =>
  sketch.segments.map(({ start, end, amount }, index) => ({ id: `${balanceIdOf(sketch)}-${index}`, start: epochOfMoment(start), end: epochOfMoment(end), amount }));

/** Never below 0, and 0 while no part is open. */
function balanceOf(moves: readonly Move[], segments: readonly Segment[], now: number): number {
  if (!segments.some(({ start, end }) => start <= now && now < end)) return 0;
  return Math.max(0, exactSum(moves.map(({ amount }) => amount)));
}

function commonFields(sketch: BalanceSketch, segments: readonly Segment[], balance: number): SampleBalanceBase {
  const { name, priority = 100, creditType = CENTS, seed = DEFAULT_SEED } = sketch;
  const items = segments.map(({ id, amount, start, end }) => ({ id, amount, starting_at: wireTime(start), ending_before: wireTime(end) }));
  return {
    id: balanceIdOf(sketch),
    name,
    product: { id: productIdOf(name), name },
    priority,
    access_schedule: { credit_type: { ...creditType }, schedule_items: items },
    balance,
    contract: { id: contractIdOf(seed) },
  };
}

function commitFields({ paid, rolledOverFrom, archivedAt, seed = DEFAULT_SEED }: BalanceSketch, base: SampleBalanceBase): SampleCommitBase {
  const payment = (at: string, amount: number): { id: string; amount: number; quantity: number; unit_price: number; timestamp: string } => ({
    id: `${base.id}-payment`,
    amount,
    quantity: 1,
    unit_price: amount,
    timestamp: wireTime(epochOfMoment(at)),
  });
  return {
    ...base,
    created_at: base.access_schedule.schedule_items[0]?.starting_at ?? wireTime(0),
    ...(paid === undefined ? {} : { invoice_schedule: { credit_type: { ...(paid.creditType ?? CENTS) }, schedule_items: [payment(paid.at, paid.amount)] } }),
    ...(rolledOverFrom === undefined ? {} : { rolled_over_from: { commit_id: rolledOverFrom, contract_id: idOf(seed, 'contract before') } }),
    ...(archivedAt === undefined ? {} : { archived_at: wireTime(epochOfMoment(archivedAt)) }),
  };
}

/**
 * One commit or credit with balance and ledger, as in an answer of POST /v1/contracts/customerBalances/list. The ledger closes: the
 * openings and expirations of parts are added, and the balance is what the ledger leaves.
 * @throws TimeRangeError if a moment is malformed
 */
export function balanceRecord(sketch: BalanceSketch): SampleBalance {
  const { seed = DEFAULT_SEED, now = SAMPLE_NOW, rolledOverFrom } = sketch;
  const segments = segmentsOf(sketch);
  const moves = movesOf(sketch, segments, toEpoch(now));
  const base = commonFields(sketch, segments, balanceOf(moves, segments, toEpoch(now)));
  const next = idOf(seed, 'contract after');
  const origin = idOf(seed, 'contract before');
  switch (sketch.type) {
    case 'PREPAID':
      return { ...commitFields(sketch, base), type: 'PREPAID', ledger: moves.map((move) => grantEntry('PREPAID_COMMIT', move, next)) };
    case 'POSTPAID':
      return { ...commitFields(sketch, base), type: 'POSTPAID', ledger: moves.map((move) => postpaidEntry(move, next)) };
    case 'CREDIT': {
      const rolled = rolledOverFrom === undefined ? {} : { rolled_over_from: { credit_id: rolledOverFrom, contract_id: origin } };
      return { ...base, type: 'CREDIT', ledger: moves.map((move) => grantEntry('CREDIT', move, next)), ...rolled };
    }
  }
}
