/** The reader's font size as a multiple of the usual 16 px. */
export const letterScale = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
