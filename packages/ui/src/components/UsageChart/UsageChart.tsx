'use client';
import { forwardRef } from 'react';
import type { UsageView } from '@meterboard/data';
import type { Loadable } from '../../hooks/loadState.js';
import type { ChartProps } from '../../parts/chartProps.js';
import { ChartView } from '../../parts/ChartView.js';
import { ChartBody } from '../../parts/ChartBody.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { Explored, type RangeProps } from '../../interaction/Explored.js';
import { useRestingUsageChart } from './useUsageChart.js';

export type UsageChartProps = ChartProps & RangeProps & SettingsProps & Loadable<UsageView>;

/**
 * The usage of one metric over time, by group: bars, lines or areas, with legend, tooltip, keyboard and table.
 *
 * ```tsx
 * import { UsageChart } from '@meterboard/ui';
 *
 * <UsageChart title="CPU hours by region" data={view} />;   // what toUsageView returned
 * <UsageChart title="CPU hours by region" state={query} />; // or the result of a query
 * ```
 */
export const UsageChart = forwardRef<HTMLElement, UsageChartProps>(function UsageChart(props, ref) {
  const chart = useRestingUsageChart(props);
  return (
    <ChartView props={props} outerRef={ref} chart={chart}>
      <Explored props={props} chart={chart}>{(explored) => <ChartBody props={props} chart={explored} />}</Explored>
    </ChartView>
  );
});
