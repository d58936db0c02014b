import { area, line } from '@visx/shape';
import type { MarkPath } from './barPaths.js';
import type { Column } from './columns.js';
import { px } from './number.js';
import type { TimeScale, ValueScale } from './scales.js';
import type { Span } from './spans.js';
import type { Band } from './stack.js';

/** The range of spans that are over and not cut short: the first of them, and the first one after them. */
function wholeSpans(spans: readonly Span[]): { from: number; to: number } {
  const from = spans[0]?.clipped === true ? 1 : 0;
  const found = spans.findIndex(({ partial, clipped }, span) => partial || (clipped && span >= from));
  return { from, to: found === -1 ? spans.length : found };
}

interface Point {
  span: number;
  start: number;
  end: number;
}

/** Draws the points of whole spans as one path, and those before and after as another. The two share the first and the last whole point, so that no gap shows. */
function drawParts<T>(points: readonly T[], { from, to }: ReturnType<typeof wholeSpans>, draw: (points: T[]) => string): MarkPath {
  const lead = from === 0 ? '' : draw(points.slice(0, from + 1));
  const rest = to >= points.length ? '' : draw(points.slice(Math.max(from, to - 1)));
  return { complete: draw(points.slice(from, to)), partial: lead + rest };
}

/** A single point between gaps would be a line of no length, and invisible: it becomes a dot, wider than the line. */
const withDots = (path: string): string => path.replaceAll(/(M[^MLZ]+)Z/g, '$1m-1,0a1,1 0 1 1 2,0a1,1 0 1 1 -2,0');

/** A line for each series. A gap in the data is a gap in the line; a single point is a dot. */
export function linePaths(columns: readonly Column[], spans: readonly Span[], time: TimeScale, value: ValueScale): readonly MarkPath[] {
  const whole = wholeSpans(spans);
  const draw = line<{ span: number; end: number }>({
    x: ({ span }) => px(time.centre(span)),
    y: ({ end }) => px(value.position(end)),
    defined: ({ end }) => !Number.isNaN(end),
  });
  return columns.map((numbers) => drawParts(Array.from(numbers, (end, span) => ({ span, end })), whole, (points) => withDots(draw(points) ?? '')));
}

/** A stacked area for each series; its column says where the gaps are. */
export function areaPaths(bands: readonly Band[], columns: readonly Column[], spans: readonly Span[], time: TimeScale, value: ValueScale): readonly MarkPath[] {
  const whole = wholeSpans(spans);
  return bands.map((band, series) => {
    const numbers = columns[series];
    const draw = area<Point>({
      x: ({ span }) => px(time.centre(span)),
      y0: ({ start }) => px(value.position(start)),
      y1: ({ end }) => px(value.position(end)),
      defined: ({ span }) => !Number.isNaN(numbers?.[span] ?? Number.NaN),
    });
    return drawParts(band.map((at, span): Point => ({ span, start: at[0], end: at[1] })), whole, (points) => draw(points) ?? '');
  });
}

/** The outer edges of areas as lines, for a crisp outline. */
export const rimPaths = (bands: readonly Band[], columns: readonly Column[], spans: readonly Span[], time: TimeScale, value: ValueScale): readonly MarkPath[] =>
  linePaths(
    bands.map((band, series) => Float64Array.from(band, (at, span) => (Number.isNaN(columns[series]?.[span] ?? Number.NaN) ? Number.NaN : at[0] < 0 ? at[0] : at[1]))),
    spans,
    time,
    value,
  );
