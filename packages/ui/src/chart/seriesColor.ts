import { assignColors, type ColorAssignment, type Series, type SeriesRole } from '@meterboard/data';

/** One of the ten series colours, or a colour with a meaning. */
export type ColorSlot = number | 'other' | 'unassigned' | 'not-split' | 'credit' | 'credit-2';

const COLORS = 10;
const FRONT = 5;
const PALETTE: ReadonlySet<SeriesRole> = new Set(['group', 'charge']);

/**
 * Every series that wants one of the ten colours gets one and keeps it; `kept` is what was assigned before.
 * The largest few of a first view share out the first five, which look best together.
 */
export function colorPlaces(series: readonly Pick<Series, 'id' | 'role'>[], kept: ColorAssignment): ColorAssignment {
  const ids = series.filter(({ role }) => PALETTE.has(role)).map(({ id }) => id);
  const first = Object.keys(kept).length === 0 && ids.length > 0 ? assignColors(ids.slice(0, FRONT), kept, FRONT) : kept;
  return assignColors(ids, first, COLORS);
}

/** The colour of every series of a view. What is not a group has a colour of its own: rest, without a value, not split at all, credits. */
export function seriesColors(series: readonly Pick<Series, 'id' | 'role' | 'group'>[], places: ColorAssignment): ReadonlyMap<string, ColorSlot> {
  const credits = series.filter(({ role }) => role === 'credit');
  return new Map(
    series.map(({ id, role, group }): [string, ColorSlot] => {
      if (PALETTE.has(role)) return [id, places[id] ?? 0];
      if (role === 'credit') return [id, credits[0]?.id === id ? 'credit' : 'credit-2'];
      if (role === 'unassigned') return [id, group === null ? 'not-split' : role];
      return [id, role === 'other' ? role : 0];
    }),
  );
}
