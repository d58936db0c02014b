import { px } from './number.js';
import type { TimeScale, ValueScale } from './scales.js';
import type { Span } from './spans.js';
import type { Band } from './stack.js';

/** The drawing of one series: complete spans and those in progress apart, for they look different. */
export interface MarkPath {
  complete: string;
  partial: string;
}

export interface BarDrawing {
  paths: readonly MarkPath[];
  /** Width of the strokes, or null where the bars are filled. */
  stroke: number | null;
}

/** How wide a bar may be and still be drawn as one vertical stroke: painting thin fills takes nine times as long. */
const WIDEST_STROKE = 4;
const RADIUS = 2.5;
/** Between the segments of a stack; taken from the end nearer to zero, so that the far end stays true. */
const SEAM = 1;
const LEAST_SEAMED = 3;

/** In pixels: `near` is the end towards zero. */
interface Segment {
  near: number;
  far: number;
  below: boolean;
  /** Stands on zero itself. */
  first: boolean;
}

function segmentOf(start: number, end: number, { position }: ValueScale): Segment {
  const below = start < 0;
  return { near: position(below ? end : start), far: position(below ? start : end), below, first: (below ? end : start) === 0 };
}

/** For every span the series that ends its stack above zero (`true` asks below): later series lie further out. */
function outermost(bands: readonly Band[], count: number, below: boolean): Int32Array {
  const last = new Int32Array(count).fill(-1);
  bands.forEach((band, series) => {
    band.forEach(([start, end], span) => {
      if (start !== end && start < 0 === below) last[span] = series;
    });
  });
  return last;
}

function rounded(x: number, width: number, near: number, far: number): string {
  const radius = px(Math.min(RADIUS, width / 4, Math.abs(far - near)));
  const [sweep, rise] = near > far ? [1, -radius] : [0, radius];
  const shoulder = px(far - rise);
  return `M${x} ${px(near)}V${shoulder}a${radius} ${radius} 0 0 ${sweep} ${radius} ${rise}H${px(x + width - radius)}a${radius} ${radius} 0 0 ${sweep} ${radius} ${-rise}V${px(near)}z`;
}

function filled(x: number, width: number, { near, far, below, first }: Segment, isLast: boolean): string {
  const seamed = !first && Math.abs(far - near) >= LEAST_SEAMED ? near + (below ? SEAM : -SEAM) : near;
  return isLast && width > WIDEST_STROKE ? rounded(x, width, seamed, far) : `M${x} ${px(seamed)}V${px(far)}h${width}V${px(seamed)}z`;
}

/** One path a series: vertical strokes where bars are thin, else filled with the outer corners round. */
export function barPaths(bands: readonly Band[], spans: readonly Span[], time: TimeScale, value: ValueScale): BarDrawing {
  const stroked = time.bar <= WIDEST_STROKE;
  const width = Math.max(1, Math.round(time.bar));
  const top = stroked ? null : outermost(bands, spans.length, false);
  const bottom = stroked ? null : outermost(bands, spans.length, true);
  const paths = bands.map((band, series): MarkPath => {
    const path: MarkPath = { complete: '', partial: '' };
    band.forEach(([start, end], span) => {
      if (start === end) return;
      const segment = segmentOf(start, end, value);
      const centre = time.centre(span);
      const last = (segment.below ? bottom : top)?.[span] === series;
      const drawn = stroked ? `M${px(centre)} ${px(segment.near)}V${px(segment.far)}` : filled(Math.round(centre - width / 2), width, segment, last);
      path[spans[span]?.partial === true ? 'partial' : 'complete'] += drawn;
    });
    return path;
  });
  return { paths, stroke: stroked ? px(time.bar) : null };
}
