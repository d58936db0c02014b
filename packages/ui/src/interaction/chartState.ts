import type { CSSProperties } from 'react';
import type { TimeSeriesView } from '@meterboard/data';
import { NOTHING } from '../chart/nothing.js';
import type { Words } from '../chart/words.js';
import type { Loaded } from '../hooks/loadState.js';
import { panelTexts, statusNote, type PanelTexts } from '../hooks/statusTexts.js';
import { useIds } from '../hooks/useIds.js';
import { useChart, type Chart, type ChartOptions } from './useChart.js';

/** Ids that are unique in the page and the same on server and client. */
export type ChartIds = Readonly<Record<'title' | 'summary' | 'instructions' | 'caption' | 'hatch', string>>;

/** A chart over time without its looks: where its data stands, what is drawn, said and listened to. */
export interface ChartState<V extends TimeSeriesView = TimeSeriesView> extends Chart {
  loaded: Loaded<V>;
  /** Words for a state without figures, or null where there are some. */
  panel: PanelTexts | null;
  /** A short word over figures that are being refreshed or could not be, or null. */
  note: ReturnType<typeof statusNote>;
  ids: ChartIds;
  words: Words;
  /** Custom properties of the theme, for the root; undefined where none was given. */
  themeStyle: CSSProperties | undefined;
  /** Buckets can be pressed. */
  selectable: boolean;
}

export interface ChartStateOptions<V extends TimeSeriesView> extends Omit<ChartOptions, 'view'> {
  loaded: Loaded<V>;
  themeStyle: CSSProperties | undefined;
  /** Title of the panel where nothing was recorded. */
  emptyTitle: (range: string) => string;
}

/** The chart of what is there, and the words for what is not. */
export function useChartState<V extends TimeSeriesView>(options: ChartStateOptions<V>): ChartState<V> {
  const { loaded, words, themeStyle, emptyTitle, onSelect } = options;
  const { messages, formats } = words;
  const view = loaded.data ?? NOTHING;
  const ids = useIds('title', 'summary', 'instructions', 'caption', 'hatch');
  const chart = useChart({ ...options, view });
  return {
    ...chart,
    loaded,
    panel: panelTexts(loaded, messages, formats, { title: emptyTitle(formats.range(view.interval)), detail: messages.emptyDetail }),
    note: statusNote(loaded, messages),
    ids,
    words,
    themeStyle,
    selectable: onSelect !== undefined,
  };
}
