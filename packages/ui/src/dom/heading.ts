/** Levels of headings. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The heading level nearest to a number; `usual` where it is not a number. */
export const levelOf = (level: number | undefined, usual: HeadingLevel): HeadingLevel => (Math.min(6, Math.max(1, Math.round(level ?? usual))) || usual) as HeadingLevel;
