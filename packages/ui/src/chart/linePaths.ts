import { area, line } from '@visx/shape';
import type { MarkPath } from './barPaths.js';
import type { Column } from './columns.js';
import { px } from './number.js';
import type { TimeScale, ValueScale } from './scales.js';
import type { Span } from './spans.js';
import type { Band } from './stack.js';

/** Index of the first span in progress, or the number of spans. */
function firstPartial(spans: readonly Span[]): number {
  const found = spans.findIndex(({ partial }) => partial);
  return found === -1 ? spans.length : found;
}

interface Point {
  span: number;
  start: number;
  end: number;
}

/** The points up to the last complete span, and those from it on: the two drawings meet in that point. */
function halves<T>(points: readonly T[], partialFrom: number): { complete: readonly T[]; partial: readonly T[] } {
  if (partialFrom >= points.length) return { complete: points, partial: [] };
  return { complete: points.slice(0, partialFrom), partial: points.slice(Math.max(0, partialFrom - 1)) };
}

/** A single point between gaps would be a line of no length, and invisible: it becomes a dot, wider than the line. */
const withDots = (path: string): string => path.replaceAll(/(M[^MLZ]+)Z/g, '$1m-1,0a1,1 0 1 1 2,0a1,1 0 1 1 -2,0');

/** A line for each series. A gap in the data is a gap in the line; a single point is a dot. */
export function linePaths(columns: readonly Column[], spans: readonly Span[], time: TimeScale, value: ValueScale): readonly MarkPath[] {
  const partialFrom = firstPartial(spans);
  const draw = line<{ span: number; end: number }>({
    x: ({ span }) => px(time.centre(span)),
    y: ({ end }) => px(value.position(end)),
    defined: ({ end }) => !Number.isNaN(end),
  });
  return columns.map((numbers) => {
    const { complete, partial } = halves(Array.from(numbers, (end, span) => ({ span, end })), partialFrom);
    return { complete: withDots(draw([...complete]) ?? ''), partial: withDots(draw([...partial]) ?? '') };
  });
}

/** A stacked area for each series; its column says where the gaps are. */
export function areaPaths(bands: readonly Band[], columns: readonly Column[], spans: readonly Span[], time: TimeScale, value: ValueScale): readonly MarkPath[] {
  const partialFrom = firstPartial(spans);
  return bands.map((band, series) => {
    const numbers = columns[series];
    const draw = area<Point>({
      x: ({ span }) => px(time.centre(span)),
      y0: ({ start }) => px(value.position(start)),
      y1: ({ end }) => px(value.position(end)),
      defined: ({ span }) => !Number.isNaN(numbers?.[span] ?? Number.NaN),
    });
    const { complete, partial } = halves(band.map((at, span): Point => ({ span, start: at[0], end: at[1] })), partialFrom);
    return { complete: draw([...complete]) ?? '', partial: draw([...partial]) ?? '' };
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
