'use client';
import { forwardRef, useMemo } from 'react';
import type { UsageView } from '@meterboard/data';
import { mergeRefs } from '../../dom/mergeRefs.js';
import type { Loadable } from '../../hooks/loadState.js';
import type { ChartProps } from '../../parts/chartProps.js';
import { ChartView } from '../../parts/ChartView.js';
import type { SettingsProps } from '../../provider/useBasics.js';
import { useUsageChart } from './useUsageChart.js';

export type UsageChartProps = ChartProps & SettingsProps & Loadable<UsageView>;

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
  const { title, description, headingLevel, height = 320, renderTooltip, renderEmpty, renderError } = props;
  const chart = useUsageChart(props);
  const { loaded, ids, themeStyle } = chart;
  const rootRef = useMemo(() => mergeRefs(ref, chart.rootRef), [ref, chart.rootRef]);
  return (
    <ChartView
      frame={{ root: props, rootRef, state: loaded.state, busy: loaded.isFetching, stale: loaded.stale, title, titleId: ids.title, headingLevel, description, themeStyle, height }}
      ids={ids}
      classNames={props.classNames}
      messages={chart.words.messages}
      panel={chart.panel}
      custom={{
        panel: loaded.state === 'empty' ? renderEmpty?.() : loaded.state === 'error' ? renderError?.(loaded.error, loaded.retry) : undefined,
        tip: chart.tip === null ? undefined : renderTooltip?.(chart.tip),
      }}
      note={chart.note}
      patterns={props.patterns ?? false}
      selectable={chart.selectable}
      chart={chart}
    />
  );
});
