import { useEffect, useRef, useState } from 'react';
import type { BucketSize, Instant, Interval } from '@meterboard/data';
import type { ChartModel } from '../chart/model.js';
import { spanOfBucket } from '../chart/spans.js';
import type { Measured } from '../dom/measure.js';
import { useControlled, type Controlled } from '../hooks/useControlled.js';
import { useStableCallback } from '../hooks/useStableCallback.js';
import { explore, NOWHERE, type Exploration, type Intent } from './explore.js';

/** How a reader got to a point. What a key reaches is spoken; what a pointer reaches is not, nor what a key passes while it is held down. */
export type Means = 'keyboard' | 'held-key' | 'pointer' | 'host';

export interface ActivePoint extends Exploration {
  by: Means;
  /** The point for a screen reader: the one that a key moved to last. Where a key is held down, it is the one that it set out from; a pointer changes nothing of it. */
  spoken: Exploration;
  /** Moves to another point. `seen` is where the plot is, if that has just been measured. */
  dispatch: (intent: Intent, by: Means, seen?: Measured) => void;
  /** The same point, reached by other means, with nothing kept of where the reader was before. */
  setMeans: (by: Means) => void;
  /** Where the plot was when the pointer led to this point. Returned only once, since it may move later. */
  takePlot: () => Measured | null;
}

/** What is known of the point apart from its bucket, which the host may keep: the bucket's number, interval and size tell whether it is still the one meant. */
interface Rest {
  series: number | null;
  dismissed: boolean;
  by: Means;
  at?: Interval | undefined;
  size?: BucketSize;
  from?: number | undefined;
  /** Where the reader was before, and when that begins. */
  before?: Exploration;
  was?: Instant | undefined;
}

/** Whether two buckets of one size are the same one. Where figures reach up to now, the last one ends later with every refresh, and the first of a rolling range begins later. */
const isSame = (one: Interval, other: Interval | undefined): boolean => one.start === other?.start || one.end === other?.end;

/** The active point of a chart. Its bucket is kept here or by the host (`activeBucket`). */
export function useActivePoint(model: ChartModel, active: Controlled<number | null>): ActivePoint {
  const [bucket, setBucket] = useControlled(active);
  const [rest, setRest] = useState<Rest>({ series: null, dismissed: false, by: 'host' });
  // What was closed with Escape is not what the host shows next.
  if (rest.dismissed && rest.from !== bucket) setRest({ ...rest, dismissed: false });
  const spans = model.spans.list;
  const { buckets, bucket: size } = model.view;
  // Among the buckets of another range, the one with the same number is not the one that was pointed at. The pointer is somewhere else now;
  // a reader with a keyboard goes along where a rolling range moves on, and starts anew where that bucket is gone.
  const isOther = rest.at !== undefined && rest.from === bucket && (rest.size !== size || !isSame(rest.at, buckets[rest.from ?? -1]));
  const moved = isOther && rest.by !== 'pointer' && rest.size === size ? buckets.findIndex(({ start }) => start === rest.at?.start) : -1;
  const nth = isOther ? (rest.by === 'pointer' ? null : Math.max(0, moved)) : bucket;
  const found = nth === null ? -1 : spanOfBucket(spans, nth);
  const series = (!isOther || moved !== -1) && rest.series !== null && rest.series < model.visible.length ? rest.series : null;
  const place: Exploration = { span: spans[found] === undefined ? null : found, series, dismissed: rest.dismissed };
  const startOf = ({ span }: Exploration): Instant | undefined => spans[span ?? -1]?.interval.start;
  // In other figures the span with the same number is another one.
  const spoken = rest.by === 'keyboard' ? place : rest.before && startOf(rest.before) === rest.was ? rest.before : NOWHERE;

  // While there is nothing to be at, such as before the figures of another range are there, the reader is where they were.
  const hasMoved = isOther && buckets.length > 0;
  const settle = useStableCallback((): void => {
    setRest({ ...rest, series, from: nth ?? undefined, at: buckets[nth ?? -1], size, before: spoken, was: startOf(spoken) });
    setBucket(nth);
  });
  useEffect(() => {
    if (hasMoved) settle();
  }, [hasMoved, settle]);

  const plot = useRef<Measured | null>(null);
  const takePlot = useStableCallback((): Measured | null => {
    const taken = plot.current;
    plot.current = null;
    return taken;
  });
  const dispatch = useStableCallback((intent: Intent, by: Means, seen?: Measured): void => {
    const next = explore(place, intent, { spans: spans.length, series: model.visible.length });
    if (next === place) return;
    plot.current = seen ?? null;
    const from = next.span === place.span ? (nth ?? undefined) : spans[next.span ?? -1]?.from;
    // Once a keyboard has left, it is the host who moves the point: silently.
    const left = by === 'keyboard' && next.span === null;
    setRest({ series: next.series, dismissed: next.dismissed, by: left ? 'host' : by, from, at: buckets[from ?? -1], size, before: left ? NOWHERE : spoken, was: startOf(spoken) });
    if (isOther || next.span !== place.span) setBucket(from ?? null);
  });
  const setMeans = useStableCallback((by: Means): void => {
    setRest({ ...rest, by, before: NOWHERE });
  });
  return { ...place, by: rest.by, spoken, dispatch, setMeans, takePlot };
}
