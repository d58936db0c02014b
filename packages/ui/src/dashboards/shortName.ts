/** Enough to tell names apart; the whole name is elsewhere on the page. */
const LENGTH = 40;

/** Shortens a name that is written beside a figure. */
export function shortName(name: string): string {
  // What a reader takes for one letter may be several characters: a family of emoji must not lose its children.
  const letters = Array.from(new Intl.Segmenter('en').segment(name.trim()), ({ segment }) => segment);
  return letters.length <= LENGTH ? letters.join('') : `${letters.slice(0, LENGTH).join('')}…`;
}
