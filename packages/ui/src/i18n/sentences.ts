/** Whole sentences, those that are there, with a space between. */
export const sentences = (...all: readonly (string | null)[]): string => all.filter((sentence) => sentence !== null).join(' ');
