'use client';
import { useMemo } from 'react';
import type { Highlight } from '../../chart/highlight.js';
import type { ChartModel } from '../../chart/model.js';
import { hasSum, rangeOf, rangeSentence, rangeTip, type ChartRange } from '../../chart/range.js';
import type { Words } from '../../chart/words.js';
import { range as sentences } from '../../i18n/en/range.js';
import type { RangeMessages } from '../../i18n/messages/range.js';
import { rangeText } from '../../i18n/rangeText.js';
import type { ChartState } from '../../interaction/useChartState.js';
import { useDismiss } from '../../interaction/useDismiss.js';
import { useRange, type Ends, type Selecting } from '../../interaction/useRange.js';
import { useRangeKeys } from '../../interaction/useRangeKeys.js';
import { useRangePointer } from '../../interaction/useRangePointer.js';
import { useSettings } from '../../provider/useSettings.js';

/** A range that is being selected, and where it is drawn: shares of the plot, 0 to 1, in reading direction. */
export interface SelectedRange extends ChartRange {
  start: number;
  width: number;
}

export interface RangeSelectOptions {
  /** A range was taken. Memoising it is not needed. */
  onRangeSelect: (range: ChartRange) => void;
}

/** Dragging must not select the page's text; without this it would, from the plot on. */
const STILL = { userSelect: 'none', WebkitUserSelect: 'none' } as const;

type RangeWords = Words & { messages: RangeMessages };

/** The words of a chart, with those for ranges. Amounts that do not add up and days without a record are two things. */
function useRangeWords({ words: { messages, formats } }: ChartState, isSelecting: boolean, adds: boolean): RangeWords {
  const { messages: all } = useSettings(sentences, { locale: formats.locale, messages });
  return useMemo(() => {
    const own = { ...all, ...messages };
    return { formats, messages: isSelecting ? { ...own, instructionsSelect: all.rangeTake, noData: adds ? own.noData : all.rangeNoSum } : own };
  }, [all, messages, formats, isSelecting, adds]);
}

const textOf = ({ spans: { size } }: ChartModel, { interval }: ChartRange, { formats }: Words): string => rangeText(interval, size, formats);

function drawnRange(model: ChartModel, anchor: number | null, head: number | null): SelectedRange | null {
  const range = rangeOf(model, anchor, head);
  if (range === null || anchor === null || head === null) return null;
  const count = model.spans.list.length;
  return { ...range, start: Math.min(anchor, head) / count, width: (Math.abs(head - anchor) + 1) / count };
}

/** The range for a screen reader; null where there is none. */
function spoken(model: ChartModel, range: ChartRange | null, words: RangeWords): string | null {
  if (range === null) return null;
  const when = textOf(model, range, words);
  const { rangeSelected, rangeNoSum } = words.messages;
  return rangeSelected(hasSum(model, range) ? rangeSentence(model, range, when, words) : `${when}. ${rangeNoSum}`);
}

/** The handlers of the plot while its readers may select a range. */
function useHandlers(chart: ChartState, selecting: Selecting, onRangeSelect: RangeSelectOptions['onRangeSelect']) {
  const take = ({ anchor, head }: Ends): void => {
    const range = rangeOf(chart.model, anchor, head);
    selecting.giveUp();
    if (range !== null) onRangeSelect(range);
  };
  const { drop, ...pointer } = useRangePointer(chart, selecting, take);
  const keys = useRangeKeys(chart, selecting, (ends) => {
    // The button may be down still: what it lets go is taken already.
    drop();
    take(ends);
  });
  return { plotProps: { ...chart.plotProps, ...pointer, ...keys, style: STILL }, drop };
}

/**
 * A chart without looks whose readers can select a range, by dragging or by Shift and the arrow keys: what `useUsageChart` or
 * `useSpendChart` returned goes in, and comes out with `range`, which is what is being selected, for a layer of your own.
 *
 * ```tsx
 * import { chartGetters, useRangeSelect, useUsageChart } from '@meterboard/ui';
 *
 * const chart = useRangeSelect(useUsageChart({ title: 'CPU hours', data: view }), { onRangeSelect: ({ interval }) => { console.log(interval); } });
 * const get = chartGetters(chart);
 * ```
 */
export function useRangeSelect<C extends ChartState>(chart: C, { onRangeSelect }: RangeSelectOptions): C & { range: SelectedRange | null } {
  const { model, explorer, rootRef, value } = chart;
  const selecting = useRange(model, explorer.span);
  const { ends, byKeys } = selecting;
  const [anchor, head] = [ends?.anchor ?? null, ends?.head ?? null];
  // A pointer is still, or again, where it was pressed: the chart tells of that bucket, and letting go takes nothing.
  const canTake = ends !== null && (byKeys || anchor !== head);
  const range = useMemo(() => drawnRange(model, anchor, head), [model, anchor, head]);
  const words = useRangeWords(chart, canTake, range === null || hasSum(model, range));
  const { plotProps, drop } = useHandlers(chart, selecting, onRangeSelect);
  useDismiss(ends !== null, rootRef, { onEscape: () => { drop(); selecting.giveUp(); }, onOutside: selecting.giveUp });
  // While a key is held down, what was said before stays.
  const spokenHead = byKeys ? explorer.spoken.span : null;
  const text = spoken(model, rangeOf(model, anchor, spokenHead), words);
  const tip = useMemo(() => (range === null || !canTake ? null : rangeTip(model, range, textOf(model, range, words), words)), [model, range, canTake, words]);
  // The same while a range is selected: screen readers read a description that changes from its start.
  const instructions = `${chart.instructions} ${words.messages.rangeInstructions}`;
  const own = { words, instructions, plotProps, range, value: text === null ? value : { ...value, text } };
  if (range === null || tip === null) return { ...chart, ...own };
  const highlight: Highlight = { kind: 'band', centre: range.start + range.width / 2, width: range.width, dots: [], segment: null };
  return { ...chart, ...own, tip, highlight, selectable: true, anchor: () => chart.anchor(((anchor ?? 0) + (head ?? 0)) / 2) };
}
