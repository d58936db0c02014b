import type { CSSProperties, RefObject } from 'react';
import type { TimeSeriesView } from '@meterboard/data';
import { NOTHING } from '../chart/nothing.js';
import type { Words } from '../chart/words.js';
import type { Loaded } from '../hooks/loadState.js';
import { panelTexts, statusNote, type PanelTexts } from '../hooks/statusTexts.js';
import { useIds } from '../hooks/useIds.js';
import { useChart, type Chart, type ChartOptions } from './useChart.js';
import type { ExplorerOptions } from './useExplorer.js';
import { usePointed, type Pointed } from './usePointed.js';

/** Ids that are unique in the page and the same on server and client. */
export type ChartIds = Readonly<Record<'title' | 'instructions' | 'caption' | 'hatch', string>>;

/** A chart over time without its looks: the state of its data, what is drawn and spoken, and the handlers. */
export interface ChartState<V extends TimeSeriesView = TimeSeriesView> extends Chart, Pointed {
  loaded: Loaded<V>;
  /** The words to show instead of figures, or null where there are figures. */
  panel: PanelTexts | null;
  /** A short message beside figures that are being refreshed or could not be refreshed, or null. */
  note: ReturnType<typeof statusNote>;
  ids: ChartIds;
  words: Words;
  /** How to explore the drawing by keyboard. */
  instructions: string;
  /** Custom properties of the theme, for the root; empty where none was given. */
  themeStyle: CSSProperties;
  /** Buckets can be pressed. */
  selectable: boolean;
  /** Of everything below the title, in pixels. */
  height: number;
}

/** The same with nothing pointed at. `plot` is the element that `plotRef` was given. */
export type RestingChart<V extends TimeSeriesView = TimeSeriesView> = Omit<ChartState<V>, keyof Pointed> & { plot: RefObject<HTMLElement | null> };

export interface ChartStateOptions<V extends TimeSeriesView> extends Omit<ChartOptions, 'view'> {
  loaded: Loaded<V>;
  themeStyle: CSSProperties;
  /** Title of the panel where nothing was recorded. */
  emptyTitle: (range: string) => string;
  /** Buckets can be pressed. */
  selectable: boolean;
}

/** The chart of the data that is there, or the words for why there is none. */
export function useRestingChart<V extends TimeSeriesView>(options: ChartStateOptions<V>): RestingChart<V> {
  const { loaded, words, themeStyle, emptyTitle, selectable, height } = options;
  const { messages, formats } = words;
  const view = loaded.data ?? NOTHING;
  const ids = useIds('title', 'instructions', 'caption', 'hatch');
  const chart = useChart({ ...options, view });
  return {
    ...chart,
    loaded,
    panel: panelTexts(loaded, messages, formats, { title: emptyTitle(formats.range(view.interval)), detail: messages.emptyDetail }),
    note: statusNote(loaded, messages),
    ids,
    words,
    instructions: selectable ? `${messages.instructions} ${messages.instructionsSelect}` : messages.instructions,
    themeStyle,
    selectable,
    height,
  };
}

/** A chart and its active point. */
export function useChartState<C extends RestingChart>(chart: C, options: ExplorerOptions): C & Pointed {
  return { ...chart, ...usePointed(chart, options) };
}
