import type { BucketSize, Interval } from '@meterboard/data';
import { RangeSelect } from '@meterboard/ui';
import { useRef, useState, type RefObject } from 'react';
import { useOpenRange } from './useOpenRange.ts';
import { useViewState } from './useViewState.ts';

export interface ChartChoices {
  chart: RefObject<HTMLElement | null>;
  /** Index of the bucket that is looked at or heard. */
  active: number | null;
  setActive: (bucket: number | null) => void;
  /** Points a bucket out from elsewhere on the page. */
  show: (bucket: number | null) => void;
  /** For `UsageChart` and `SpendChart`. */
  props: {
    activeBucket: number | null;
    onActiveBucketChange: (bucket: number | null) => void;
    hiddenSeries: readonly string[];
    onHiddenSeriesChange: (ids: readonly string[]) => void;
    onSelect: ((opened: { interval: Interval }) => void) | undefined;
    rangeSelect: typeof RangeSelect;
    onRangeSelect: (opened: { interval: Interval }) => void;
  };
}

/** What a reader does in the page's main chart. Hidden series and the range that is opened go into the address. */
export function useChartChoices(bucket: BucketSize): ChartChoices {
  const [{ hiddenSeries = [] }, change] = useViewState();
  const open = useOpenRange();
  const chart = useRef<HTMLElement>(null);
  const [active, setActive] = useState<number | null>(null);
  // On a phone the chart is out of sight when something of it is pointed out.
  const show = (pointed: number | null): void => {
    setActive(pointed);
    if (pointed !== null) chart.current?.scrollIntoView({ block: 'nearest' });
  };
  const props = {
    activeBucket: active,
    onActiveBucketChange: setActive,
    hiddenSeries,
    onHiddenSeriesChange: (ids: readonly string[]) => { change({ hiddenSeries: ids.length === 0 ? undefined : ids }); },
    onSelect: bucket === 'hour' ? undefined : open,
    rangeSelect: RangeSelect,
    onRangeSelect: open,
  };
  return { chart, active, setActive, show, props };
}
