import type { GroupKeyLabel } from '../../view/common.js';

const labelsOf = (key: string, labels: readonly GroupKeyLabel[]): GroupKeyLabel | undefined =>
  labels.find((label) => label.group_key_name === key);

/** What a group key is called on screen. */
export const keyLabel = (key: string, labels: readonly GroupKeyLabel[]): string => labelsOf(key, labels)?.display_name ?? key;

/** What one value of a group key is called on screen; a value without visible text gets a description. It may be called "__proto__". */
export function valueLabel(key: string, value: string, labels: readonly GroupKeyLabel[], fallback = value): string {
  const names = labelsOf(key, labels)?.value_display_names;
  const name = names !== undefined && Object.hasOwn(names, value) ? names[value] : undefined;
  return visible(name ?? fallback);
}

/** The text itself, or a stand-in for a text without visible characters. */
export function visible(text: string): string {
  if (text === '') return '(empty)';
  return text.trim() === '' ? '(blank)' : text;
}

/** The events had no such property. */
export const noValueLabel = (key: string, labels: readonly GroupKeyLabel[]): string => `No ${keyLabel(key, labels)}`;

/** The row is not split by the key at all. */
export const unsplitLabel = (key: string, labels: readonly GroupKeyLabel[]): string => `Not split by ${keyLabel(key, labels)}`;
