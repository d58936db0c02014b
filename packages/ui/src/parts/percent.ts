/** A share of 0 to 1 as a CSS length, rounded to a hundredth of a per cent. */
export const percent = (share: number): string => `${Math.round(share * 1e4) / 100}%`;
