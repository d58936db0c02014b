import type { ColorOverride } from './color-overrides.js';
import { isHex, propertyNamed } from './read-color.js';

/**
 * What a component makes of its `colorOverrides`: custom properties. Entries that do not read are left out, since a brand colour from
 * a database must not take a billing page down; `createTheme` is the strict reader, and the one that says what is wrong.
 */
export function overrideStyle(overrides: readonly ColorOverride[]): Record<string, string> {
  const style: Record<string, string> = {};
  for (const { name, value } of overrides) {
    const property = propertyNamed(name);
    if (property !== null && isHex(value)) style[property] = value;
  }
  return style;
}
