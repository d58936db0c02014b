import { divide } from './decimal.js';
import { MINUS, print } from './print.js';
import { isZero, sign, type Decimal } from './text.js';

/**
 * `part` of `whole` as a percentage with up to `digits` digits after the point (default 1); null where `whole` is 0. A share other than
 * 0 never reads as 0: it reads "< 0.1%".
 */
export function formatPercent(part: Decimal, whole: Decimal, { locale, digits = 1 }: { locale: string; digits?: number | undefined }): string | null {
  if (isZero(whole)) return null;
  const ratio = divide(part, whole, digits + 2, 'half-up');
  const options = { style: 'percent', maximumFractionDigits: digits } as const;
  if (!isZero(ratio) || isZero(part)) return print(ratio, locale, options);
  const smallest = print(Number(`1e-${digits + 2}`), locale, options);
  return sign(part) === sign(whole) ? `< ${smallest}` : `> ${MINUS}${smallest}`;
}
