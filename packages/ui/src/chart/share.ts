import { divide, isZero, sign, type Decimal } from '@meterboard/data';

/** What a meter shows, in per cent of the whole. */
export interface Share {
  /** Never clamped: the value that a screen reader reads. */
  value: number;
  /** The upper end of the scale; above 100 where more is left than was granted. */
  scale: number;
  /** Width of the bar, 0 to 100. */
  drawn: number;
}

/** Whether parts make sense as shares of a total. Not where credits were taken off it: a part could then be several times the whole. */
export const hasShares = (total: Decimal | null, parts: readonly (Decimal | null)[]): total is Decimal =>
  total !== null && sign(total) > 0 && parts.every((part) => part === null || sign(part) >= 0);

/** The only place where a balance becomes a number, for a bar. Null where either amount is unknown or the whole is not positive. */
export function shareOf(part: Decimal | null, whole: Decimal | null): Share | null {
  if (part === null || whole === null || isZero(whole) || sign(whole) < 0) return null;
  const value = Number(divide(part, whole, 4, 'half-up')) * 100;
  const rounded = Math.round(value * 100) / 100;
  return { value: rounded, scale: Math.max(100, rounded), drawn: Math.min(100, Math.max(0, rounded)) };
}
