'use client';
import { forwardRef, useMemo } from 'react';
import type { UsageView } from '@meterboard/data';
import { isEmptyView } from '../../chart/measure.js';
import { NOTHING } from '../../chart/nothing.js';
import { mergeRefs } from '../../dom/mergeRefs.js';
import type { Loadable } from '../../hooks/loadState.js';
import { panelTexts, statusNote } from '../../hooks/statusTexts.js';
import { charts } from '../../i18n/en/charts.js';
import { useIds } from '../../hooks/useIds.js';
import { useLoadable } from '../../hooks/useLoadable.js';
import { chartOptions } from '../../interaction/chartOptions.js';
import { useChart } from '../../interaction/useChart.js';
import type { ChartProps } from '../../parts/chartProps.js';
import { ChartView } from '../../parts/ChartView.js';
import type { SettingsProps } from '../../provider/useBasics.js';
import { useWords } from '../../provider/useWords.js';

export type UsageChartProps = ChartProps & SettingsProps & Loadable<UsageView>;

/** What one metric counted over time, by group: bars, lines or areas with a legend, a tooltip, a keyboard and a table. */
export const UsageChart = forwardRef<HTMLElement, UsageChartProps>(function UsageChart(props, ref) {
  const { title, description, headingLevel, height = 320, renderTooltip, renderEmpty, renderError } = props;
  const loaded = useLoadable<UsageView>(props, isEmptyView);
  const { words, themeStyle } = useWords(charts, { ...props, timeZone: loaded.data?.timeZone ?? props.timeZone });
  const { messages, formats } = words;
  const ids = useIds('title', 'summary', 'instructions', 'caption', 'hatch');
  const view = loaded.data ?? NOTHING;
  const chart = useChart({ ...chartOptions(props), view, measure: 'net', netLine: false, strip: false, height, words });
  const rootRef = useMemo(() => mergeRefs(ref, chart.rootRef), [ref, chart.rootRef]);
  const panel = panelTexts(loaded, messages, formats, { title: messages.emptyTitle(formats.range(view.interval)), detail: messages.emptyDetail });
  return (
    <ChartView
      frame={{ root: props, rootRef, state: loaded.state, busy: loaded.isFetching, stale: loaded.stale, title, titleId: ids.title, headingLevel, description, themeStyle, height }}
      ids={ids}
      classNames={props.classNames}
      messages={messages}
      panel={panel}
      custom={{
        panel: loaded.state === 'empty' ? renderEmpty?.() : loaded.state === 'error' ? renderError?.(loaded.error, loaded.retry) : undefined,
        tip: chart.tip === null ? undefined : renderTooltip?.(chart.tip),
      }}
      note={statusNote(loaded, messages)}
      patterns={props.patterns ?? false}
      selectable={props.onSelect !== undefined}
      chart={chart}
    />
  );
});
