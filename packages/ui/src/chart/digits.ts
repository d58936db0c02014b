import type { Decimal } from '@meterboard/data';

/** An amount with more digits, such as dust far behind the point, stands out: it does not fill its whole column with zeros. */
const MAX_DIGITS = 6;

/** As many digits after the point as the longest of these amounts has: written with so many, they line up. */
export const digitsOf = (values: readonly (Decimal | null)[]): number =>
  values.reduce((most, value) => {
    const digits = value?.split('.')[1]?.length ?? 0;
    return digits > MAX_DIGITS ? most : Math.max(most, digits);
  }, 0);
