'use client';
import { forwardRef } from 'react';
import type { SpendView } from '@meterboard/data';
import type { Measure } from '../../chart/measure.js';
import type { Loadable } from '../../hooks/loadState.js';
import type { ChartProps } from '../../parts/chartProps.js';
import { ChartView } from '../../parts/ChartView.js';
import { ChartBody } from '../../parts/ChartBody.js';
import { SumStrip } from '../../parts/SumStrip.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { Explored, type RangeProps } from '../../interaction/Explored.js';
import { useRestingSpendChart } from './useSpendChart.js';

export type SpendChartProps = ChartProps &
  RangeProps &
  SettingsProps &
  Loadable<SpendView> & {
    /** `net` (default): credits below zero and the net as a line. `gross`: what was used, before credits and other charges. */
    measure?: Measure | undefined;
  };

/**
 * Spend over time: usage upwards, credits applied downwards, the net as a line, and above the chart the sum that leads to the net.
 *
 * ```tsx
 * import { SpendChart } from '@meterboard/ui';
 * import { useQuery } from '@tanstack/react-query';
 *
 * function Spend() {
 *   const spend = useQuery({
 *     queryKey: ['spend', customerId, interval],
 *     queryFn: ({ signal }) => source.spend({ interval, bucket: 'day', groupBy: 'product' }, { signal }),
 *   });
 *   return <SpendChart title="Spend by product" state={spend} />;
 * }
 * ```
 */
export const SpendChart = forwardRef<HTMLElement, SpendChartProps>(function SpendChart(props, ref) {
  const chart = useRestingSpendChart(props);
  // Blanks stand for figures that are on their way: not beside words that say there are none.
  const summed = chart.loaded.state === 'pending' || chart.sum.some(({ amount }) => amount !== null);
  return (
    <ChartView props={props} outerRef={ref} chart={chart} strip={summed ? <SumStrip terms={chart.sum} className={props.classNames?.summary} /> : undefined}>
      <Explored props={props} chart={chart}>{(explored) => <ChartBody props={props} chart={explored} />}</Explored>
    </ChartView>
  );
});
