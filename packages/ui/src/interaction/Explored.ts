'use client';
import { createElement, type ComponentType, type ReactElement, type ReactNode } from 'react';
import type { ChartInputs } from '../chart/inputs.js';
import type { ChartRange } from '../chart/range.js';
import { explorerOptions } from './chartOptions.js';
import { useChartState, type ChartState, type RestingChart } from './useChartState.js';

/** A chart that is explored. `layer` is drawn above its marks. */
export type ExploredChart = ChartState & { layer?: ReactNode };

/** What a chart gives to the component that its readers select a range with: itself, and how it is rendered. */
export interface RangeSelectProps {
  chart: ChartState;
  onRangeSelect: (range: ChartRange) => void;
  children: (chart: ExploredChart) => ReactElement;
}

/** For readers to select a range by dragging across buckets, or by Shift and the arrow keys: both or neither. */
export type RangeProps =
  | {
      /** `RangeSelect`, which a chart does not import by itself: one that does not need it is smaller for that. */
      rangeSelect: ComponentType<RangeSelectProps>;
      /** A range was taken: show it alone, or list what is in it. */
      onRangeSelect: (range: ChartRange) => void;
    }
  | { rangeSelect?: undefined; onRangeSelect?: undefined };

export interface ExploredProps {
  props: ChartInputs & RangeProps;
  chart: RestingChart;
  children: (explored: ExploredChart) => ReactElement;
}

/** Keeps the active point of a chart for what is rendered in here, so that a move of it renders nothing of what is around. */
export function Explored({ props, chart, children }: ExploredProps): ReactElement {
  const explored = useChartState(chart, explorerOptions(props));
  return props.rangeSelect ? createElement(props.rangeSelect, { chart: explored, onRangeSelect: props.onRangeSelect, children }) : children(explored);
}
