import { textWidth } from './textWidth.js';

/** What our own rules leave beside the words of an entry, in pixels. */
const SWATCH = 28;
const BEFORE_TOTAL = 6;
const GAP = 4;
/** The legend's own rules reach this far beyond the plot. */
const OVERHANG = 8;
/** In a narrower body no totals are shown. */
const TOTALS_FROM = 480;
/** More scroll. */
const MOST_ROWS = 3;

/** About how many rows a legend takes in a body so wide: what is drawn before it is measured should not have to be drawn again. */
export function legendRows(entries: readonly { label: string; total: string | null }[], body: number): number {
  const room = body + OVERHANG;
  let rows = 1;
  let used = 0;
  for (const { label, total } of entries) {
    const figure = total === null || body <= TOTALS_FROM ? 0 : BEFORE_TOTAL + textWidth(total);
    const width = Math.min(room, SWATCH + textWidth(label) + figure);
    const fits = used === 0 || used + GAP + width <= room;
    rows += fits ? 0 : 1;
    used = fits && used > 0 ? used + GAP + width : width;
  }
  return Math.min(MOST_ROWS, rows);
}
