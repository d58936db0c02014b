import type { GroupKeyLabel } from '../../view/common.js';
import { ownValue } from './ownValue.js';

const labelsOf = (key: string, labels: readonly GroupKeyLabel[]): GroupKeyLabel | undefined =>
  labels.find((label) => label.group_key_name === key);

/** What one value of a group key is called on screen; a value without visible text gets a description. It may be called "__proto__". */
export function valueLabel(key: string, value: string, labels: readonly GroupKeyLabel[], fallback = value): string {
  const name = ownValue(labelsOf(key, labels)?.value_display_names ?? {}, value);
  return visible(name ?? fallback);
}

/** The text itself, or a stand-in for a text without visible characters. */
export function visible(text: string): string {
  if (text === '') return '(empty)';
  return text.trim() === '' ? '(blank)' : text;
}

/** The same for a group that may have no value: null if the events had no such property, undefined if they are not split by the key. */
export function partLabel(key: string, part: string | null | undefined, labels: readonly GroupKeyLabel[]): string {
  if (typeof part === 'string') return valueLabel(key, part, labels);
  const name = labelsOf(key, labels)?.display_name ?? key;
  return part === null ? `No ${name}` : `Not split by ${name}`;
}
