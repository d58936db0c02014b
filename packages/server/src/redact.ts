export type Redact = (text: string) => string;

/** After the rest: a token cut in half would not be found. */
const MOST_TEXT = 1000;

/**
 * Takes out of a text what must not stand in a log: the token in any spelling, any bearer token, and what follows the host of any
 * address, since an embed URL carries its credential there. One line: a text from outside must not look like several entries.
 */
export function redactor(token: string): Redact {
  const spellings = [...new Set([token, encodeURIComponent(token)])].filter((spelling) => spelling !== '');
  return (text) => {
    const bare = spellings.reduce((left, spelling) => left.replaceAll(spelling, '[redacted]'), text);
    return bare
      .replace(/\bbearer\s+[^\s"',;]+/gi, 'Bearer [redacted]')
      .replace(/(\bhttps?:\/\/[^\s/?#"']+)[/?#][^\s"')]*/gi, '$1/[redacted]')
      .replace(/\s+/g, ' ')
      .slice(0, MOST_TEXT);
  };
}
