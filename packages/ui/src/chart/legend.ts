import type { Unit } from '@meterboard/data';
import type { ChartModel } from './model.js';
import type { ColorSlot } from './seriesColor.js';
import { bare } from './valueTicks.js';
import type { Words } from './words.js';

export interface LegendItem {
  id: string;
  label: string;
  color: ColorSlot;
  hidden: boolean;
  /** Over the whole range, or null where the values do not add up. */
  total: string | null;
  /** What a screen reader says. */
  name: string;
}

export function legendItems({ series, view }: Pick<ChartModel, 'series' | 'view'>, { messages, formats }: Words): readonly LegendItem[] {
  return series.map(({ series: { id, label, total }, color, hidden }) => {
    const text = (unit: Unit): string | null => (total === null ? null : formats.amount(total, unit));
    return { id, label, color, hidden, total: text(bare(view.unit)), name: messages.legendItem(label, text(view.unit)) };
  });
}

