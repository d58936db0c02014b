'use client';
import { useMemo } from 'react';
import type { SpendView } from '@meterboard/data';
import type { ChartInputs } from '../../chart/inputs.js';
import { isEmptyView, measured, type Measure } from '../../chart/measure.js';
import { spendNotes, spendSum, type SumTerm } from '../../chart/spendSum.js';
import type { SpendWords } from '../../chart/words.js';
import { pixels } from '../../dom/pixels.js';
import type { Loadable } from '../../hooks/loadState.js';
import { checkSpend } from '../../hooks/checkSpend.js';
import { useLoadable } from '../../hooks/useLoadable.js';
import { common } from '../../i18n/en/common.js';
import { spend } from '../../i18n/en/spend.js';
import { chartOptions, explorerOptions } from '../../interaction/chartOptions.js';
import { useChartState, useRestingChart, type ChartState, type RestingChart } from '../../interaction/useChartState.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { useWords } from '../../provider/useWords.js';

export type UseSpendChartOptions = ChartInputs &
  SettingsProps &
  Loadable<SpendView> & {
    /** `net` (default): credits below zero and the net as a line. `gross`: what was used, before credits and other charges. */
    measure?: Measure | undefined;
    /** Pixels for sum, legend, axes and plot until the plot is measured. Default 380. */
    height?: number | undefined;
  };

export interface SpendChartState extends ChartState<SpendView> {
  words: SpendWords;
  /** Usage, less credits, plus other charges, is the net. */
  sum: readonly SumTerm[];
}

const SENTENCES = { ...common, ...spend };

/** Fees alone, or what was used and paid in another unit, would leave a chart of usage blank. */
const hasNoUsage = (view: SpendView): boolean => isEmptyView(view) || measured(view, 'gross').length === 0;

/** A spend chart with nothing pointed at. */
export function useRestingSpendChart(options: UseSpendChartOptions): RestingChart<SpendView> & Pick<SpendChartState, 'sum' | 'words'> {
  const measure = options.measure === 'gross' ? 'gross' : 'net';
  const isGross = measure === 'gross';
  const loaded = useLoadable<SpendView>(options, isGross ? hasNoUsage : isEmptyView, checkSpend);
  const { words, themeStyle } = useWords(SENTENCES, { ...options, timeZone: loaded.data?.timeZone ?? options.timeZone });
  const data = loaded.data;
  const notes = useMemo(() => (data === null ? undefined : spendNotes(data, words)), [data, words]);
  const chart = useRestingChart({ ...chartOptions(options), notes, loaded, words, themeStyle, emptyTitle: isGross ? words.messages.emptyTitle : words.messages.spendEmptyTitle, measure, netLine: true, strip: true, height: pixels(options.height, 380) });
  return { ...chart, words, sum: spendSum(data, words) };
}

/** The behaviour of a spend chart without its looks. `chartGetters` turns it into props for elements of your own. */
export function useSpendChart(options: UseSpendChartOptions): SpendChartState {
  return useChartState(useRestingSpendChart(options), explorerOptions(options));
}
