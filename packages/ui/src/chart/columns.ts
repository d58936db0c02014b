import type { Decimal } from '@meterboard/data';
import type { Merge } from './merge.js';
import { toNumber } from './number.js';
import type { Span } from './spans.js';

/** One number a span; NaN where nothing was recorded. */
export type Column = Float64Array;

function merged(total: number, value: number, merge: Merge): number {
  if (Number.isNaN(value)) return total;
  if (Number.isNaN(total) || merge === 'last') return value;
  return merge === 'max' ? Math.max(total, value) : total + value;
}

/** Values of the view's buckets as one number a span. */
export function column(values: readonly (Decimal | null)[], spans: readonly Span[], merge: Merge): Column {
  const numbers = new Float64Array(spans.length);
  spans.forEach(({ from, to }, index) => {
    let total = toNumber(values[from]);
    for (let bucket = from + 1; bucket < to; bucket += 1) total = merged(total, toNumber(values[bucket]), merge);
    numbers[index] = total;
  });
  return numbers;
}
