import type { GroupKeyLabel, Series } from '../../view/common.js';
import { partLabel } from './labels.js';
import { seriesId } from './seriesId.js';

/** A group's value of a key; null if the events had no such property, undefined if they are not split by the key. */
export type GroupPart = string | null | undefined;

/** What a series is, apart from its amounts. */
export type SeriesIdentity = Readonly<Pick<Series, 'id' | 'role' | 'label' | 'group'>>;

/** The series of one value per key. */
export function groupIdentity(keys: readonly string[], parts: readonly GroupPart[], labels: readonly GroupKeyLabel[]): SeriesIdentity {
  const role = parts.some((part) => typeof part === 'string') ? 'group' : 'unassigned';
  const label = keys.map((key, index) => partLabel(key, parts[index], labels)).join(' · ');
  return { id: seriesId(role, parts), group: groupOf(keys, parts), label, role };
}

/** Null unless there is a group. Written so that even a key called "__proto__" becomes an own property. */
function groupOf(keys: readonly string[], parts: readonly GroupPart[]): Series['group'] {
  const known = keys.flatMap((key, index): [string, string | null][] => {
    const part = parts[index];
    return part === undefined ? [] : [[key, part]];
  });
  return known.length === 0 ? null : Object.fromEntries(known);
}
