'use client';
import type { ReactElement } from 'react';
import type { ChartInputs } from '../chart/inputs.js';
import { explorerOptions } from './chartOptions.js';
import { useChartState, type RestingChart } from './useChartState.js';

export interface ExploredProps {
  props: ChartInputs;
  chart: RestingChart;
  children: (explored: ReturnType<typeof useChartState<RestingChart>>) => ReactElement;
}

/** Keeps the active point of a chart for what is rendered in here, so that a move of it renders nothing of what is around. */
export const Explored = ({ props, chart, children }: ExploredProps): ReactElement => children(useChartState(chart, explorerOptions(props)));
