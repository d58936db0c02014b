import { DEFAULT_KEY, type DemandSketch } from '../products.js';
import { activity, type Fold } from './activity.js';
import type { Cell } from './cells.js';

/** Demand as cells, one for each group. */
export function demandCells({ name, daily, key = DEFAULT_KEY }: DemandSketch, seed: number, fold: Fold = 'sum'): Cell[] {
  const cell = (group: Cell['group'], own: string, usual: number): Cell => ({ group, amount: activity({ seed, name: own, usual, fold }) });
  if (typeof daily === 'number') return [cell(null, name, daily)];
  return Object.entries(daily).map(([value, usual]) => cell(Object.fromEntries([[key, value]]), JSON.stringify([name, key, value]), usual));
}
