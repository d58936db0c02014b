import { textWidth } from './textWidth.js';

/** What our style rules add to the text of an entry, in pixels. */
const SWATCH = 28;
const BEFORE_TOTAL = 6;
const GAP = 4;
/** The legend is this much wider than the body. */
const OVERHANG = 8;
/** Totals are shown in bodies wider than this. */
const TOTALS_FROM = 480;
/** Further rows scroll. */
const MOST_ROWS = 4;

/** About how many rows a legend has in a body of this width: an estimate, so that the first drawing has the right height before anything is measured. */
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
