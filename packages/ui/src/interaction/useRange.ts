import { useState } from 'react';
import type { Instant } from '@meterboard/data';
import type { ChartModel } from '../chart/model.js';
import { spanOfInstant } from '../chart/spans.js';

/** The spans that a range was begun in and has reached. */
export interface Ends {
  anchor: number;
  head: number;
}

export interface Selecting {
  ends: Ends | null;
  /** It is being selected by keys, and not by a pointer. */
  byKeys: boolean;
  /** Both as moments in their span. A `head` of null is where keys have led the reader. */
  select: (anchor: Instant, head: Instant | null) => void;
  giveUp: () => void;
}

/** The range that a reader is selecting; `at` is the span that keys have led to. None once a view has come that lacks one of its ends. */
export function useRange({ spans: { list } }: ChartModel, at: number | null): Selecting {
  // As moments, since spans change with the width and with the view.
  const [ends, setEnds] = useState<{ anchor: Instant; head: Instant | null } | null>(null);
  const anchor = ends === null ? -1 : spanOfInstant(list, ends.anchor);
  const head = ends === null ? -1 : ends.head === null ? (at ?? -1) : spanOfInstant(list, ends.head);
  const select = (from: Instant, to: Instant | null): void => {
    if (from !== ends?.anchor || to !== ends.head) setEnds({ anchor: from, head: to });
  };
  const giveUp = (): void => {
    setEnds(null);
  };
  return { ends: anchor === -1 || head === -1 ? null : { anchor, head }, byKeys: ends?.head === null, select, giveUp };
}
