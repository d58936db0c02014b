/** Joins the sentences that are not null with spaces. */
export const sentences = (...all: readonly (string | null)[]): string => all.filter((sentence) => sentence !== null).join(' ');
