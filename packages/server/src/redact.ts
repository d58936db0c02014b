export type Redact = (text: string) => string;

/** Texts are cut after everything else, as half a token would not be found. */
const MAX_TEXT = 1000;

/**
 * Removes from a text what must not be in a log: the token in any spelling, any bearer token, and all that follows the host of an
 * address, where an embed URL has its credential. The result is one line, so that it cannot pass for several entries.
 */
export function redactor(token: string): Redact {
  const spellings = [...new Set([token, encodeURIComponent(token)])].filter((spelling) => spelling !== '');
  return (text) => {
    const bare = spellings.reduce((left, spelling) => left.replaceAll(spelling, '[redacted]'), text);
    return bare
      .replace(/\bbearer\s+[^\s"',;]+/gi, 'Bearer [redacted]')
      .replace(/(\bhttps?:\/\/[^\s/?#"']+)[/?#][^\s"')]*/gi, '$1/[redacted]')
      .replace(/\s+/g, ' ')
      .slice(0, MAX_TEXT);
  };
}
