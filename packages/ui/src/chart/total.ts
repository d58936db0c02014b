import type { TimeSeriesView } from '@meterboard/data';
import { isAdditive } from './merge.js';
import { bare } from './valueTicks.js';
import type { Words } from './words.js';

/** The total of a view's range, as printed above the chart. */
export interface ChartTotal {
  label: string;
  /** Without its unit, which stands beside it. */
  amount: string;
}

/** Null where it is not known, or where values do not add up. */
export function totalOf(view: TimeSeriesView, { messages, formats }: Words): ChartTotal | null {
  return view.total !== null && isAdditive(view) ? { label: messages.total, amount: formats.amount(view.total, bare(view.unit)) } : null;
}
