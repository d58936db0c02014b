import { assignColors, type ColorAssignment, type Series, type SeriesRole } from '@meterboard/data';

/** The colour of a series: the index of one of the ten series colours, or a name with a meaning. */
export type ColorSlot = number | 'other' | 'unassigned' | 'not-split' | 'credit' | 'credit-2';

const COLORS = 10;
const FRONT = 5;
const PALETTE: ReadonlySet<SeriesRole> = new Set(['group', 'charge']);

/**
 * Assigns one of the ten colours to each group and charge that has none yet; `kept` are the assignments so far, which stay.
 * The five largest series of the first view get the first five colours, which look best together.
 */
export function colorPlaces(series: readonly Pick<Series, 'id' | 'role'>[], kept: ColorAssignment): ColorAssignment {
  const ids = series.filter(({ role }) => PALETTE.has(role)).map(({ id }) => id);
  const first = Object.keys(kept).length === 0 ? assignColors(ids.slice(0, FRONT), kept, FRONT) : kept;
  return assignColors(ids, first, COLORS);
}

/** The colour of every series of a view, by id. The rest, the series without a value, the one that is not split, and credits have colours of their own. */
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
