import type { ChartModel } from './model.js';
import { seriesLabel } from './seriesLabel.js';
import type { ColorSlot } from './seriesColor.js';
import { bare } from './valueTicks.js';
import type { Words } from './words.js';

export interface LegendItem {
  id: string;
  label: string;
  color: ColorSlot;
  hidden: boolean;
  /** The total over the whole range, without its unit, which is at the axis; null where the values do not add up. */
  total: string | null;
}

export function legendItems({ series, view }: Pick<ChartModel, 'series' | 'view'>, { messages, formats }: Words): readonly LegendItem[] {
  const unit = bare(view.unit);
  return series.map(({ series: one, color, hidden }) => ({ id: one.id, label: seriesLabel(one, messages), color, hidden, total: one.total === null ? null : formats.amount(one.total, unit) }));
}
