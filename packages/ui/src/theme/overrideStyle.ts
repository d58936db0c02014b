import type { ColorOverride } from './colorOverrides.js';
import { isHex, propertyNamed } from './readColor.js';

/**
 * The `colorOverrides` of a component as custom properties. Entries that cannot be read are left out, since a mistyped brand colour must
 * not take a billing page down; `createTheme` is strict, and says what is wrong.
 */
export function overrideStyle(overrides: readonly (ColorOverride | null)[] | null | undefined): Record<string, string> {
  const style: Record<string, string> = {};
  // What is no array is an entry without a name.
  for (const entry of [overrides].flat()) {
    const property = propertyNamed(entry?.name);
    if (property !== null && isHex(entry?.value)) style[property] = entry.value;
  }
  return style;
}
