import type { GroupKeyLabel, Series } from '../../view/common.js';
import { groupIdentity, type GroupPart } from '../series/identity.js';
import { seriesId } from '../series/seriesId.js';
import type { Merged } from './merge.js';

export interface Naming {
  keys: readonly string[];
  labels: readonly GroupKeyLabel[];
  /** The label of all usage together. */
  all: string;
}

/** Names the series of one group. */
export function toSeries(parts: readonly GroupPart[], merged: Merged, { keys, labels, all }: Naming): Series {
  const identity = parts.length === 0 ? { id: seriesId('all', []), group: null, label: all, role: 'all' as const } : groupIdentity(keys, parts, labels);
  return { ...identity, ...merged };
}
