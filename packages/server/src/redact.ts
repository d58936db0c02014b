export type Redact = (text: string) => string;

/** Texts are cut after everything else, as half a token would not be found. */
const MAX_TEXT = 1000;

/**
 * Removes from a text what must not be in a log: the token in any spelling, any bearer token, and of an address all but its host: a
 * password may come before it, and an embed URL has its credential behind it. The result is one line without control characters, so
 * that it cannot pass for several entries, nor steer the terminal that shows it.
 */
export function redactor(token: string): Redact {
  const spellings = [...new Set([token, encodeURIComponent(token)])].filter((spelling) => spelling !== '');
  return (text) => {
    const bare = spellings.reduce((left, spelling) => left.replaceAll(spelling, '[redacted]'), text);
    return bare
      .replace(/\bbearer\s+[^\s"',;]+/gi, 'Bearer [redacted]')
      .replace(/(\bhttps?:\/\/)[^\s/?#"']*@/gi, '$1')
      .replace(/(\bhttps?:\/\/[^\s/?#"']+)[/?#][^\s"')]*/gi, '$1/[redacted]')
      .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
      .slice(0, MAX_TEXT);
  };
}
