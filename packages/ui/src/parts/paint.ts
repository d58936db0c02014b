import type { ColorSlot } from '../chart/seriesColor.js';
import { color, usageLine } from '../theme/tokens.js';

const MEANING: Record<Exclude<ColorSlot, number>, string> = {
  other: color.grayMedium,
  unassigned: `color-mix(in srgb, ${color.grayMedium} 72%, ${color.white})`,
  credit: color.primaryGreen,
  'credit-2': `color-mix(in srgb, ${color.primaryGreen} 62%, ${color.white})`,
};

/** The CSS colour of a series. */
export const paintOf = (slot: ColorSlot): string => (typeof slot === 'number' ? (usageLine[slot] ?? color.grayMedium) : MEANING[slot]);
