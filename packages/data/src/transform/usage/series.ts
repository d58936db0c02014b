import type { GroupKeyLabel, Series, SeriesRole } from '../../view/common.js';
import { noValueLabel, unsplitLabel, valueLabel } from '../series/labels.js';
import { seriesId } from '../series/seriesId.js';
import type { GroupPart } from './groups.js';
import type { Merged } from './merge.js';

export interface Naming {
  keys: readonly string[];
  labels: readonly GroupKeyLabel[];
  /** The label of all usage together. */
  all: string;
}

/** Names the series of one group. */
export function toSeries(parts: readonly GroupPart[], merged: Merged, naming: Naming): Series {
  const role = roleOf(parts);
  return { id: seriesId(role, parts), group: groupOf(parts, naming.keys), label: labelOf(parts, role, naming), role, ...merged };
}

function roleOf(parts: readonly GroupPart[]): SeriesRole {
  if (parts.length === 0) return 'all';
  return parts.some((part) => typeof part === 'string') ? 'group' : 'unassigned';
}

/** Null unless there is a group. Written so that even a key called "__proto__" becomes an own property. */
function groupOf(parts: readonly GroupPart[], keys: readonly string[]): Series['group'] {
  const known = keys.flatMap((key, index): [string, string | null][] => {
    const part = parts[index];
    return part === undefined ? [] : [[key, part]];
  });
  return known.length === 0 ? null : Object.fromEntries(known);
}

function labelOf(parts: readonly GroupPart[], role: SeriesRole, { keys, labels, all }: Naming): string {
  if (role === 'all') return all;
  const names = keys.map((key, index) => {
    const part = parts[index];
    if (part === undefined) return unsplitLabel(key, labels);
    return part === null ? noValueLabel(key, labels) : valueLabel(key, part, labels);
  });
  return names.join(' · ');
}
