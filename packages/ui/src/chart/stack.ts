import { stack as stackGenerator } from '@visx/shape';
import type { Column } from './columns.js';

/** Where one series begins (0) and ends (1) in every span, in the unit of the values; 0 is never above 1. */
export type Band = readonly { readonly 0: number; readonly 1: number }[];

/** Stacks columns from zero: positive values upwards, negative ones (credits) downwards. A gap takes no room. */
export function stackColumns(columns: readonly Column[], length: number): readonly Band[] {
  const generate = stackGenerator<number, number>({
    keys: columns.map((_, index) => index),
    value: (span, key) => columns[key]?.[span] || 0,
    offset: 'diverging',
  });
  return generate(Array.from({ length }, (_, span) => span));
}

/** Bands that are not stacked but all begin at zero: for lines. */
export const overlay = (columns: readonly Column[]): readonly Band[] => columns.map((numbers) => Array.from(numbers, (value) => ({ 0: 0, 1: value })));

/** Lowest and highest value of all bands and of an extra column, zero included. */
export function extent(bands: readonly Band[], extra: Column | null): [number, number] {
  let low = 0;
  let high = 0;
  const see = (value: number): void => {
    if (value < low) low = value;
    if (value > high) high = value;
  };
  for (const band of bands) {
    for (const segment of band) {
      see(segment[0]);
      see(segment[1]);
    }
  }
  extra?.forEach(see);
  return [low, high];
}
