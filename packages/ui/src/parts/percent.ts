/** A share of 0 to 1 as a CSS length; a hundredth of a per cent is finer than any screen. */
export const percent = (share: number): string => `${Math.round(share * 1e4) / 100}%`;
