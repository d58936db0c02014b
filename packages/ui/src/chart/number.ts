import type { Decimal } from '@meterboard/data';

/** Beyond this a scale would overflow; no amount of a bill comes near it. */
const LARGEST = 1e290;

/** The only place where exact amounts of a chart become numbers, for drawing and never for text. NaN where there is no value. */
export function toNumber(value: Decimal | null | undefined): number {
  if (value === null || value === undefined) return Number.NaN;
  return Math.max(-LARGEST, Math.min(LARGEST, Number(value)));
}

/** A coordinate rounded to a tenth of a pixel, which keeps paths short. */
export const px = (value: number): number => Math.round(value * 10) / 10;
