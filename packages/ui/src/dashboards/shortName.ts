/** Enough to tell names apart; the whole name is elsewhere on the page. */
const LENGTH = 40;

/** Shortens a name that is written beside a figure. */
export function shortName(name: string): string {
  const text = name.trim();
  // What a reader takes for one letter may be several characters: a family of emoji must not lose its children. Firefox before 125 cannot tell.
  const letters = 'Segmenter' in Intl ? Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment) : Array.from(text);
  return letters.length <= LENGTH ? letters.join('') : `${letters.slice(0, LENGTH).join('')}…`;
}
