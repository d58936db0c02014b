'use client';
import { useMemo } from 'react';
import type { AnomaliesView, Decimal } from '@meterboard/data';
import type { ChartEvent } from '../../chart/annotations.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { useWords } from '../../provider/useWords.js';
import { checkAnomalies } from './checkAnomalies.js';
import { wordsOf } from './useAnomalyList.js';
import { SECTIONS } from './words.js';

const NONE: readonly ChartEvent[] = [];
const NO_SETTINGS: SettingsProps = {};

/**
 * Marks for a chart: what stands out, and what was expected. Nothing while there is no view yet, or one that does not read.
 *
 * ```tsx
 * import { findAnomalies, type Instant, type UsageView } from '@meterboard/data';
 * import { UsageChart, useAnomalyEvents } from '@meterboard/ui';
 *
 * function Marked({ view, now }: { view: UsageView; now: Instant }) {
 *   return <UsageChart title="CPU hours" data={view} events={useAnomalyEvents(findAnomalies(view, { now }))} />;
 * }
 * ```
 */
export function useAnomalyEvents(view: AnomaliesView | null | undefined, settings: SettingsProps = NO_SETTINGS): readonly ChartEvent[] {
  const { words } = useWords(SECTIONS, settings);
  return useMemo(() => {
    if (view === null || view === undefined || checkAnomalies(view) !== null) return NONE;
    const { messages, formats } = wordsOf(view, words);
    const write = (amount: Decimal): string => formats.amount(amount, view.unit);
    return view.anomalies.map(({ interval, direction, value, expected }) => ({
      at: interval.start,
      label: view.of === 'spend' ? messages.anomalySpendEvent[direction](write(value), write(expected)) : messages.anomalyEvent[direction](write(expected)),
    }));
  }, [view, words]);
}
