import { EmbedError } from './EmbedError.js';

/** Where Metronome serves its dashboards. */
export const METRONOME_ORIGINS: readonly string[] = ['https://embeddable-dashboards.metronome.com'];

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);
/** An absolute address without backslashes, white space and control characters, which parsers read differently. */
const ABSOLUTE = /^https?:\/\/[^\\\s\p{Cc}]+$/iu;

const isSafe = (url: URL): boolean => url.protocol === 'https:' || (url.protocol === 'http:' && LOCAL.has(url.hostname));

function parse(text: string): URL | null {
  if (!ABSOLUTE.test(text)) return null;
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function allowedOrigin(entry: string, index: number): string {
  const url = parse(entry);
  if (url !== null && isSafe(url)) return url.origin;
  throw new EmbedError('configuration', `allowedOrigins[${index}] is not an origin that may be framed, so nothing was. Write it as https://dashboards.example.com; http only for localhost.`);
}

/**
 * Checks an address before it is framed: it must be https (http on localhost only) and on an allowed origin. Returns it normalised.
 * @throws EmbedError of kind 'no-url', 'refused' or 'configuration'
 */
export function checkUrl(value: unknown, allowedOrigins: readonly string[]): string {
  const allowed = allowedOrigins.map(allowedOrigin);
  if (typeof value !== 'string' || value === '') {
    throw new EmbedError('no-url', 'getUrl gave no address, so there is nothing to show. Metronome leaves `url` out when it cannot make one; ask again, or check the customer on the server.');
  }
  const url = parse(value);
  if (url === null || !isSafe(url)) {
    throw new EmbedError('refused', 'getUrl gave an address that is not plain https. Framing it would run code from an unknown place in this page. Return the address exactly as Metronome sent it.');
  }
  if (url.username !== '' || url.password !== '' || !allowed.includes(url.origin)) {
    throw new EmbedError('refused', `getUrl gave an address on ${url.origin}, which allowedOrigins does not name, so it was not loaded. Add the origin if it is meant.`);
  }
  return url.href;
}
