/** Enough to tell names apart; the whole name is elsewhere on the page. */
const LENGTH = 40;

/** Shortens a name that is written beside a figure. What a reader takes for one letter may be several characters: a family of emoji must not lose its children. */
export function shortName(name: string): string {
  const letters = Array.from(new Intl.Segmenter('en').segment(name.trim()), ({ segment }) => segment);
  return letters.length <= LENGTH ? letters.join('') : `${letters.slice(0, LENGTH).join('')}…`;
}

/** The same for a sentence, isolated, so that right-to-left characters in it do not reorder what is around it. */
export const isolatedName = (name: string): string => `\u2068${shortName(name)}\u2069`;
