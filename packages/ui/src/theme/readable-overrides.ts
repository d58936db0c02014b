import type { ColorOverride } from './color-overrides.js';
import { hexOf, type MetronomeColorName, nameOf, propertyOf } from './names.js';

/**
 * What components make of a `colorOverrides` prop: entries that do not read are left out, since a brand colour from a database must
 * not take a billing page down. `createTheme` is the strict reader, and the one that says what is wrong.
 */
export function readableOverrides(overrides: readonly ColorOverride[]): { name: MetronomeColorName; value: string }[] {
  const colors = new Map<MetronomeColorName, string>();
  for (const entry of overrides) {
    const name = nameOf(entry.name);
    const value = hexOf(entry.value);
    if (name !== null && value !== null) colors.set(name, value);
  }
  return [...colors].map(([name, value]) => ({ name, value }));
}

/** The same as custom properties for a root's `style`. */
export function overrideStyle(overrides: readonly ColorOverride[]): Record<string, string> {
  return Object.fromEntries(readableOverrides(overrides).map(({ name, value }) => [propertyOf(name), value]));
}
