import { balanceIdOf, segmentsOf } from '../balances/balanceRecord.js';
import { eventMoves, type Segment } from '../balances/moves.js';
import type { BalanceSketch } from '../balances/sketch.js';
import { CENTS } from '../creditTypes.js';

/** Amounts are counted in millionths of a credit type's own unit, as whole numbers add up without drifting. */
export const MILLION = 1_000_000;

interface Change {
  readonly at: number;
  readonly amount: number;
}

/** What is left of one part of a commit or credit, while usage draws on it hour by hour. */
export class Pool {
  readonly grant: BalanceSketch;
  readonly grantId: string;
  readonly segment: Segment;
  #left: number;
  /** What happens to it besides usage, and after that. */
  #next: Change | undefined;
  readonly #changes: Change[];

  constructor(grant: BalanceSketch, segment: Segment, [next, ...changes]: readonly Change[]) {
    this.grant = grant;
    this.grantId = balanceIdOf(grant);
    this.segment = segment;
    this.#left = Math.round(segment.amount * MILLION);
    this.#next = next;
    this.#changes = changes;
  }

  pays(creditTypeId: string): boolean {
    return (this.grant.creditType ?? CENTS).id === creditTypeId;
  }

  /** Must be called in time order. */
  isOpen(hour: number): boolean {
    while (this.#next !== undefined && this.#next.at <= hour) {
      this.#left += this.#next.amount;
      this.#next = this.#changes.shift();
    }
    return this.segment.start <= hour && hour < this.segment.end;
  }

  /** Pays as much of a cost as there is. */
  draw(cost: number): number {
    const taken = Math.max(0, Math.min(cost, this.#left));
    this.#left -= taken;
    return taken;
  }
}

/** Rolled-over commits burn first, then grants, then postpaid commits. */
const rank = ({ grant }: Pool): number => (grant.type === 'POSTPAID' ? 2 : grant.rolledOverFrom === undefined ? 1 : 0);

/** Every part of every commit and credit, in burn order. */
export function poolsOf(grants: readonly BalanceSketch[]): Pool[] {
  const pools = grants.flatMap((grant) => {
    const segments = segmentsOf(grant);
    const moves = eventMoves(grant, segments).sort((a, b) => a.at - b.at);
    const changesOf = (segment: Segment): Change[] => moves.filter(({ segmentId }) => segmentId === segment.id).map(({ at, amount }) => ({ at, amount: Math.round(amount * MILLION) }));
    return segments.map((segment) => new Pool(grant, segment, changesOf(segment)));
  });
  return pools.sort((a, b) => rank(a) - rank(b) || (a.grant.priority ?? 100) - (b.grant.priority ?? 100) || a.segment.end - b.segment.end);
}
