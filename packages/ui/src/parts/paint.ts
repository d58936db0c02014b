import type { ColorSlot } from '../chart/seriesColor.js';
import * as color from '../theme/color.js';

const MEANING: Record<Exclude<ColorSlot, number>, string> = {
  other: color.grayMedium,
  unassigned: `color-mix(in srgb, ${color.grayMedium} 72%, ${color.white})`,
  'not-split': `color-mix(in srgb, ${color.grayMedium} 40%, ${color.grayDark})`,
  credit: color.primaryGreen,
  'credit-2': `color-mix(in srgb, ${color.primaryGreen} 68%, ${color.white})`,
};

/** The CSS colour of a series. */
export const paintOf = (slot: ColorSlot): string => (typeof slot === 'number' ? (color.usageLine[slot] ?? color.grayMedium) : MEANING[slot]);
