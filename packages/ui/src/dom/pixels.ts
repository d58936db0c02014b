/** Larger than any screen, and no drawing for it ends. */
const MOST = 100_000;

/** A length in pixels, or the usual one for what is none: NaN of a division, 0 of a hidden box, '50vh' of a host without types. */
export const pixels = (given: number | undefined, usual: number): number => (given && given > 0 && given < MOST ? given : usual);
