'use client';
import { forwardRef, useMemo } from 'react';
import type { SpendView } from '@meterboard/data';
import { isEmptyView, type Measure } from '../../chart/measure.js';
import { NOTHING } from '../../chart/nothing.js';
import { spendNotes, spendSum } from '../../chart/spendSum.js';
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
import { SumStrip } from '../../parts/SumStrip.js';
import type { SettingsProps } from '../../provider/useBasics.js';
import { useWords } from '../../provider/useWords.js';

export type SpendChartProps = ChartProps &
  SettingsProps &
  Loadable<SpendView> & {
    /** `net` (default): credits below zero and the net as a line. `gross`: what was used, before credits and other charges. */
    measure?: Measure | undefined;
  };

/** What was spent over time: usage upwards, credits downwards, the net as a line, and above it the sum that leads to it. */
export const SpendChart = forwardRef<HTMLElement, SpendChartProps>(function SpendChart(props, ref) {
  const { title, description, headingLevel, measure = 'net', height = 380, renderTooltip, renderEmpty, renderError } = props;
  const loaded = useLoadable<SpendView>(props, isEmptyView);
  const { words, themeStyle } = useWords(charts, { ...props, timeZone: loaded.data?.timeZone ?? props.timeZone });
  const { messages, formats } = words;
  const ids = useIds('title', 'summary', 'instructions', 'caption', 'hatch');
  const view = loaded.data ?? NOTHING;
  const chart = useChart({ ...chartOptions(props), view, measure: measure, netLine: true, strip: true, height, words });
  const rootRef = useMemo(() => mergeRefs(ref, chart.rootRef), [ref, chart.rootRef]);
  return (
    <ChartView
      frame={{ root: props, rootRef, state: loaded.state, busy: loaded.isFetching, stale: loaded.stale, title, titleId: ids.title, headingLevel, description, themeStyle, height }}
      ids={ids}
      classNames={props.classNames}
      messages={messages}
      panel={panelTexts(loaded, messages, formats, { title: messages.spendEmptyTitle(formats.range(view.interval)), detail: messages.emptyDetail })}
      custom={{
        panel: loaded.state === 'empty' ? renderEmpty?.() : loaded.state === 'error' ? renderError?.(loaded.error, loaded.retry) : undefined,
        tip: chart.tip === null ? undefined : renderTooltip?.(chart.tip),
      }}
      note={statusNote(loaded, messages)}
      patterns={props.patterns ?? false}
      selectable={props.onSelect !== undefined}
      chart={loaded.data === null ? chart : { ...chart, notes: [...chart.notes, ...spendNotes(loaded.data, words)] }}
      strip={<SumStrip terms={spendSum(loaded.data, words)} className={props.classNames?.summary} />}
    />
  );
});
