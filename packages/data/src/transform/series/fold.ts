import { add, type Decimal } from '../../exact/decimal.js';
import type { Series } from '../../view/common.js';
import { orderSeries } from './order.js';

export const OTHER_ID = 'other';

/** Null where neither has a value: a missing row is no zero. */
const addValues = (a: Decimal | null, b: Decimal | null): Decimal | null => (a === null ? b : b === null ? a : add(a, b));

const merge = (into: Series, from: Series): Series => ({
  ...into,
  values: into.values.map((value, index) => addValues(value, from.values[index] ?? null)),
  total: addValues(into.total, from.total),
});

/** Keeps the `most` largest groups and adds the rest up, exactly, in one series of role 'other'. Other roles stay as they are. */
export function foldGroups(series: readonly Series[], most: number): Series[] {
  const ordered = orderSeries(series);
  const groups = ordered.filter(({ role }) => role === 'group');
  const rest = groups.slice(Math.max(0, most));
  const [first, ...others] = rest;
  if (first === undefined) return ordered;
  const other = others.reduce(merge, { ...first, id: OTHER_ID, group: null, label: 'Other', role: 'other' });
  const folded = new Set(rest);
  return orderSeries([...ordered.filter((one) => !folded.has(one)), other]);
}
