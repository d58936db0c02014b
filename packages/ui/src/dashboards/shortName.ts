/** Enough to tell one thing from another by; the whole name stands elsewhere on the page. */
const LENGTH = 40;

/** A name that does not burst the figure it stands beside. */
export function shortName(name: string): string {
  const letters = Array.from(name.trim());
  return letters.length <= LENGTH ? letters.join('') : `${letters.slice(0, LENGTH).join('')}…`;
}
