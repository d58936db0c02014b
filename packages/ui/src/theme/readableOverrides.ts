import type { ColorOverride } from './colorOverrides.js';
import { type MetronomeColorName, nameOf } from './names.js';
import { hexOf } from './readColor.js';

/** Metronome's array without the entries that cannot be read, with exact names, each once. */
export function readableOverrides(overrides: readonly (ColorOverride | null)[]): { name: MetronomeColorName; value: string }[] {
  const colors = new Map<MetronomeColorName, string>();
  for (const entry of overrides) {
    const name = nameOf(entry?.name);
    const value = hexOf(entry?.value);
    if (name !== null && value !== null) colors.set(name, value);
  }
  return [...colors].map(([name, value]) => ({ name, value }));
}
