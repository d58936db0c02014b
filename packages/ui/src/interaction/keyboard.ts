import type { Intent } from './explore.js';

const KEYS: ReadonlyMap<string, Intent> = new Map<string, Intent>([
  ['ArrowUp', { type: 'series-up' }],
  ['ArrowDown', { type: 'series-down' }],
  ['Home', { type: 'first' }],
  ['End', { type: 'last' }],
  ['Escape', { type: 'dismiss' }],
]);

export interface Key {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** What a key means in a chart, or null for keys that belong to the browser and to screen readers. Arrows move in the direction they point, in right-to-left pages too. */
export function keyIntent({ key, altKey, ctrlKey, metaKey }: Key, direction: 'ltr' | 'rtl'): Intent | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (key === 'ArrowRight') return { type: direction === 'rtl' ? 'previous' : 'next' };
  if (key === 'ArrowLeft') return { type: direction === 'rtl' ? 'next' : 'previous' };
  return KEYS.get(key) ?? null;
}
