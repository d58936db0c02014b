import { useState } from 'react';
import { writeRange } from '../viewState/rangeField.js';
import type { DashboardRange } from './ranges.js';

/** The ranges that a reader came by, from a larger one into a smaller one in it. */
export interface Trail<R extends DashboardRange | null> {
  /** What `goBack` leads to; undefined at the start of the trail, and after another range was chosen by other means. */
  before: R | undefined;
  open: (range: R) => void;
  goBack: () => void;
}

const keyOf = (range: DashboardRange | null): string | null => range && writeRange(range);

/** Opens ranges within `range`, and finds the way back. */
export function useTrail<R extends DashboardRange | null>(range: R, setRange: (range: R) => void): Trail<R> {
  const [steps, setSteps] = useState<readonly { from: R; to: string | null }[]>([]);
  const last = steps.at(-1);
  const isOn = last !== undefined && last.to === keyOf(range);
  const goTo = (next: R, trail: typeof steps): void => {
    setSteps(trail);
    setRange(next);
  };
  return {
    before: isOn ? last.from : undefined,
    open: (next) => { if (keyOf(next) !== keyOf(range)) goTo(next, [...(isOn ? steps : []), { from: range, to: keyOf(next) }]); },
    goBack: () => { if (isOn) goTo(last.from, steps.slice(0, -1)); },
  };
}
