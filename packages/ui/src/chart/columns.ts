import type { Decimal } from '@meterboard/data';
import type { Merge } from './merge.js';
import { toNumber } from './number.js';
import type { Span } from './spans.js';

/** One number for each span; NaN where nothing was recorded. */
export type Column = Float64Array;

function merged(total: number, value: number, merge: Merge): number {
  if (Number.isNaN(value)) return total;
  if (Number.isNaN(total) || merge === 'last') return value;
  return merge === 'max' ? Math.max(total, value) : total + value;
}

const known = new WeakMap<readonly (Decimal | null)[], Column>();

/** A list of amounts as numbers. Converted once and kept: a chart is redrawn for every width, every hidden series and every mount, while a view never changes. */
function numbersOf(values: readonly (Decimal | null)[]): Column {
  let numbers = known.get(values);
  if (numbers === undefined) {
    numbers = new Float64Array(values.length);
    for (let bucket = 0; bucket < values.length; bucket += 1) numbers[bucket] = toNumber(values[bucket]);
    known.set(values, numbers);
  }
  return numbers;
}

/** Values of the view's buckets as one number for each span. Must not be changed: where each bucket is a span, the kept list itself is returned. */
export function column(values: readonly (Decimal | null)[], spans: readonly Span[], merge: Merge): Column {
  const numbers = numbersOf(values);
  if (spans.length === numbers.length) return numbers;
  return Float64Array.from(spans, ({ from, to }) => {
    let total = numbers[from] ?? Number.NaN;
    for (let bucket = from + 1; bucket < to; bucket += 1) total = merged(total, numbers[bucket] ?? Number.NaN, merge);
    return total;
  });
}
