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

/** For every span, the index of the outermost series above zero and below it, or -1. Later series lie further out. */
function outermost(bands: readonly Band[], count: number): { above: Int32Array; below: Int32Array } {
  const above = new Int32Array(count).fill(-1);
  const below = new Int32Array(count).fill(-1);
  bands.forEach((band, series) => {
    for (let span = 0; span < count; span += 1) {
      const at = band[span];
      if (at !== undefined && at[0] !== at[1]) (at[0] < 0 ? below : above)[span] = series;
    }
  });
  return { above, below };
}

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
  const last = stroked ? null : outermost(bands, spans.length);
  const paths = bands.map((band, series): MarkPath => {
    const path: MarkPath = { complete: '', partial: '' };
    spans.forEach(({ partial, clipped }, span) => {
      const at = band[span];
      if (at === undefined || at[0] === at[1]) return;
      const below = at[0] < 0;
      const base = below ? at[1] : at[0];
      const near = position(base);
      const far = position(below ? at[0] : at[1]);
      const centre = time.centre(span);
      const isLast = last?.[below ? 'below' : 'above'][span] === series;
      path[partial || clipped ? 'partial' : 'complete'] += stroked ? `M${px(centre)} ${px(near)}V${px(far)}` : filled(Math.round(centre - width / 2), width, near, far, base === 0, isLast);
    });
    return path;
  });
  return { paths, stroke: stroked ? px(time.bar) : null };
}
