import type { TimeSeriesView } from '@meterboard/data';
import { isAdditive } from './merge.js';
import { bare } from './valueTicks.js';
import type { Words } from './words.js';

/** All that was used in the range of a view, as printed above the chart. */
export interface ChartTotal {
  label: string;
  /** Without its unit, which stands beside it. */
  amount: string;
}

/** Null where values do not add up. */
export function totalOf(view: TimeSeriesView, { messages, formats }: Words): ChartTotal | null {
  return view.total !== null && isAdditive(view) ? { label: messages.total, amount: formats.amount(view.total, bare(view.unit)) } : null;
}
