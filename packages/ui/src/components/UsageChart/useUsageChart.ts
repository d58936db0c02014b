'use client';
import type { UsageView } from '@meterboard/data';
import type { ChartInputs } from '../../chart/inputs.js';
import { isEmptyView } from '../../chart/measure.js';
import { pixels } from '../../dom/pixels.js';
import type { Loadable } from '../../hooks/loadState.js';
import { checkUsage } from '../../hooks/checkUsage.js';
import { useLoadable } from '../../hooks/useLoadable.js';
import { charts } from '../../i18n/en/charts.js';
import { chartOptions, explorerOptions } from '../../interaction/chartOptions.js';
import { useChartState, useRestingChart, type ChartState, type RestingChart } from '../../interaction/useChartState.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { useWords } from '../../provider/useWords.js';

export type UseUsageChartOptions = ChartInputs &
  SettingsProps &
  Loadable<UsageView> & {
    /** Pixels for legend, axes and plot until the plot is measured. Default 320. */
    height?: number | undefined;
  };

/** A usage chart with nothing pointed at. */
export function useRestingUsageChart(options: UseUsageChartOptions): RestingChart<UsageView> {
  const loaded = useLoadable<UsageView>(options, isEmptyView, checkUsage);
  const { words, themeStyle } = useWords(charts, { ...options, timeZone: loaded.data?.timeZone ?? options.timeZone });
  return useRestingChart({ ...chartOptions(options), loaded, words, themeStyle, emptyTitle: words.messages.emptyTitle, measure: 'net', netLine: false, strip: false, height: pixels(options.height, 320) });
}

/** The behaviour of a usage chart without its looks. `chartGetters` turns it into props for elements of your own. */
export function useUsageChart(options: UseUsageChartOptions): ChartState<UsageView> {
  return useChartState(useRestingUsageChart(options), explorerOptions(options));
}
