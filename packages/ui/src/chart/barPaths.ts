import { px } from './number.js';
import type { TimeScale, ValueScale } from './scales.js';
import type { Span } from './spans.js';
import type { Band } from './stack.js';

/** The drawing of one series, as SVG paths. Spans in progress are apart, since they are painted differently. */
export interface MarkPath {
  complete: string;
  partial: string;
}

export interface BarDrawing {
  paths: readonly MarkPath[];
  /** Width of the strokes, or null where the bars are filled. */
  stroke: number | null;
}

/** Bars up to this width are drawn as vertical strokes: painting them as thin fills takes nine times as long. */
const WIDEST_STROKE = 4;
const RADIUS = 2.5;
/** The gap between the segments of a stack. It is taken off the end nearer to zero, so that the far end stays true to its value. */
const SEAM = 1;
const LEAST_SEAMED = 3;

/** A bar from `near` (towards zero) to `far`, in pixels, with rounded corners at its far end. */
function rounded(x: number, width: number, near: number, far: number): string {
  const radius = px(Math.min(RADIUS, width / 4, Math.abs(far - near)));
  const [sweep, rise] = near > far ? [1, -radius] : [0, radius];
  const shoulder = px(far - rise);
  return `M${x} ${px(near)}V${shoulder}a${radius} ${radius} 0 0 ${sweep} ${radius} ${rise}H${px(x + width - radius)}a${radius} ${radius} 0 0 ${sweep} ${radius} ${-rise}V${px(near)}z`;
}

/** `standing`: the bar begins at zero, so it needs no seam. */
function filled(x: number, width: number, near: number, far: number, standing: boolean, isLast: boolean): string {
  const seamed = !standing && Math.abs(far - near) >= LEAST_SEAMED ? near + (far > near ? SEAM : -SEAM) : near;
  if (isLast && width > WIDEST_STROKE) return rounded(x, width, seamed, far);
  const base = String(px(seamed));
  return `M${x} ${base}V${px(far)}h${width}V${base}z`;
}

/** One path for each series: vertical strokes where bars are thin, else filled bars with rounded outer corners. */
export function barPaths(bands: readonly Band[], spans: readonly Span[], time: TimeScale, { position }: ValueScale): BarDrawing {
  const stroked = time.bar <= WIDEST_STROKE;
  const width = Math.max(1, Math.round(time.bar));
  const places = spans.map((_, span) => (stroked ? px(time.centre(span)) : Math.round(time.centre(span) - width / 2)));
  const above = new Uint8Array(spans.length);
  const below = new Uint8Array(spans.length);
  // Later series lie further out. So the last one is drawn first: in every span, the first bar above zero and the first one below it are the outermost.
  const paths = bands.toReversed().map((band): MarkPath => {
    let complete = '';
    let partial = '';
    for (let span = 0; span < spans.length; span += 1) {
      const at = band[span];
      const place = places[span];
      if (at === undefined || place === undefined || at[0] === at[1]) continue;
      const isBelow = at[0] < 0;
      const base = isBelow ? at[1] : at[0];
      const near = position(base);
      const far = position(isBelow ? at[0] : at[1]);
      const drawn = isBelow ? below : above;
      const bar = stroked ? `M${place} ${px(near)}V${px(far)}` : filled(place, width, near, far, base === 0, drawn[span] === 0);
      drawn[span] = 1;
      if (spans[span]?.partial === true || spans[span]?.clipped === true) partial += bar;
      else complete += bar;
    }
    return { complete, partial };
  });
  return { paths: paths.reverse(), stroke: stroked ? px(time.bar) : null };
}
