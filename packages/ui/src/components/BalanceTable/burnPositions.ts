import { burnOrder, type BalancesView } from '@meterboard/data';

/** By id, the place of each balance in the order in which Metronome draws on them, from 1. A unit with a single balance has no order. */
export function burnPositions(view: BalancesView): ReadonlyMap<string, number> {
  const queues = view.totals.map(({ unit }) => burnOrder(view, unit)).filter(({ length }) => length > 1);
  return new Map(queues.flatMap((queue) => queue.map(({ id }, index) => [id, index + 1] as const)));
}
