/** How much larger than usual a reader's letters are: what is laid out for letters of 16 px has as much less room. */
export const letterScale = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
