import type { Band } from './stack.js';

/** The span under a point, by arithmetic: `share` runs from 0 to 1 along the plot in reading direction. */
export function spanAt(share: number, count: number): number | null {
  if (count === 0 || Number.isNaN(share)) return null;
  return Math.max(0, Math.min(count - 1, Math.floor(share * count)));
}

/** How far a pointer is along a box in reading direction, 0 to 1. */
export function shareAlong(clientX: number, box: { left: number; width: number }, direction: 'ltr' | 'rtl'): number {
  const share = (clientX - box.left) / box.width;
  return direction === 'rtl' ? 1 - share : share;
}

/** The stacked series whose segment holds a value, or null between and beyond them. */
export function seriesInStack(bands: readonly Band[], span: number, value: number): number | null {
  const found = bands.findIndex((band) => {
    const at = band[span];
    return at !== undefined && value >= at[0] && value < at[1];
  });
  return found === -1 ? null : found;
}

/** The line nearest to a value, or null where there is none. */
export function nearestSeries(bands: readonly Band[], span: number, value: number): number | null {
  let nearest: number | null = null;
  let least = Infinity;
  bands.forEach((band, index) => {
    const distance = Math.abs((band[span]?.[1] ?? Number.NaN) - value);
    if (distance < least) {
      least = distance;
      nearest = index;
    }
  });
  return nearest;
}
