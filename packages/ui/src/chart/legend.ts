import type { ChartModel } from './model.js';
import type { ColorSlot } from './seriesColor.js';
import { bare } from './valueTicks.js';
import type { Words } from './words.js';

export interface LegendItem {
  id: string;
  label: string;
  color: ColorSlot;
  hidden: boolean;
  /** Over the whole range, without its unit, which is named at the axis; null where the values do not add up. */
  total: string | null;
}

export function legendItems({ series, view }: Pick<ChartModel, 'series' | 'view'>, { formats }: Words): readonly LegendItem[] {
  const unit = bare(view.unit);
  return series.map(({ series: { id, label, total }, color, hidden }) => ({ id, label, color, hidden, total: total === null ? null : formats.amount(total, unit) }));
}
