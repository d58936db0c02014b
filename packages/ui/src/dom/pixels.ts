/** Larger than any screen: drawing for such a length would never end. */
const MOST = 100_000;

/** A length in pixels, or the usual one for what cannot be one: NaN from a division, 0 from a hidden box, '50vh' from a host without types. */
export const pixels = (given: number | undefined, usual: number): number => (given && given > 0 && given < MOST ? given : usual);
