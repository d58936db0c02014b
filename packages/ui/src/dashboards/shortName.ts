/** Enough to tell names apart; the whole name is elsewhere on the page. */
const LENGTH = 40;

/** Shortens a name that is written beside a figure. */
export function shortName(name: string): string {
  const letters = Array.from(name.trim());
  return letters.length <= LENGTH ? letters.join('') : `${letters.slice(0, LENGTH).join('')}…`;
}
