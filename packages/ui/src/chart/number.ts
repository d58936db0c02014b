import type { Decimal } from '@meterboard/data';

/** Beyond this a scale would overflow; no amount of a bill comes near it. */
const LARGEST = 1e290;

/** The one door from exact amounts to pixels. NaN where there is no value; what comes out is for drawing and never for text. */
export function toNumber(value: Decimal | null | undefined): number {
  if (value === null || value === undefined) return Number.NaN;
  return Math.max(-LARGEST, Math.min(LARGEST, Number(value)));
}

/** A coordinate as short text: a tenth of a pixel is finer than any screen. */
export const px = (value: number): number => Math.round(value * 10) / 10;
