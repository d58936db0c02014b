import { createHash } from 'node:crypto';

/**
 * A UUID that depends only on a name, so that ids are the same on every machine and for every seed.
 * Names are paths in the story: `helio/contract/platform`.
 */
export function idOf(name: string): string {
  const bytes = createHash('sha256').update(`meterboard-sandbox/${name}`).digest('hex');
  const variant = ((Number.parseInt(bytes.charAt(16), 16) & 3) | 8).toString(16);
  return [bytes.slice(0, 8), bytes.slice(8, 12), `5${bytes.slice(13, 16)}`, variant + bytes.slice(17, 20), bytes.slice(20, 32)].join('-');
}
