'use client';
import { useMemo, useReducer, useRef, type CSSProperties, type RefCallback, type RefObject } from 'react';
import { compare, isDecimal, sameUnit, ZERO, type BalanceHistory, type BurnDown, type BurnDownEstimate } from '@meterboard/data';
import type { ChartReference } from '../../chart/annotations.js';
import { bodyWidth } from '../../chart/plotSize.js';
import { pixels } from '../../dom/pixels.js';
import { listOf } from '../../hooks/listOf.js';
import type { Loadable, Loaded } from '../../hooks/loadState.js';
import { panelTexts, statusNote, type PanelTexts } from '../../hooks/statusTexts.js';
import { useElementSize } from '../../hooks/useElementSize.js';
import { useIds } from '../../hooks/useIds.js';
import { useLoadable } from '../../hooks/useLoadable.js';
import { useReport } from '../../hooks/useReport.js';
import { usePlotRoom } from '../../interaction/usePlotRoom.js';
import { useWords } from '../../provider/useWords.js';
import type { SettingsProps } from '../../provider/useSettings.js';
import { checkBurnDown, checkHistory } from './checkBurnDown.js';
import { printOf, type BurnDownPrint } from './print.js';
import { SECTIONS, type BurnDownWords } from './words.js';

export interface BurnDownInputs {
  /** Heading of the chart, and the accessible name of the chart and its table. */
  title: string;
  /** What `balanceHistory` returned: the balance up to now, before the forecast. One that cannot be read, or is in another unit, is left out. */
  history?: BalanceHistory | null | undefined;
  /** Lines across the chart, such as the amount below which the balance is low. In the unit of the forecast. */
  references?: readonly ChartReference[] | undefined;
  /** Height in pixels of all below the header, the same in every state. Default 340. */
  height?: number | undefined;
  /** Width in pixels to draw for until the real one is known, on the server too. Default 640. */
  initialWidth?: number | undefined;
}

export type UseBurnDownChartOptions = BurnDownInputs & SettingsProps & Loadable<BurnDown>;

export interface BurnDownState {
  loaded: Loaded<BurnDown>;
  words: BurnDownWords;
  themeStyle: CSSProperties;
  ids: Readonly<Record<'title' | 'instructions' | 'caption', string>>;
  /** The words to show instead of a forecast, or null where there is one. */
  panel: PanelTexts | null;
  note: ReturnType<typeof statusNote>;
  height: number;
  /** Null where there is no forecast. */
  print: BurnDownPrint | null;
  notes: readonly string[];
  table: { shown: boolean; toggle: () => void };
  rootRef: RefObject<HTMLElement | null>;
  plot: RefObject<HTMLDivElement | null>;
  plotRef: RefCallback<HTMLDivElement>;
  placeRef: RefCallback<SVGSVGElement>;
}

const HEIGHT = 340;

/** Nothing to draw: too little history, or neither a balance nor one to come. */
const isEmpty = (view: BurnDown): boolean => view.status !== 'estimate' || view.points.every(({ high }) => compare(high, ZERO) <= 0);

const estimateOf = ({ state, data }: Loaded<BurnDown>): BurnDownEstimate | null => (state === 'ready' && data.status === 'estimate' ? data : null);

function useHistory(history: BalanceHistory | null | undefined, view: BurnDownEstimate | null): BalanceHistory | null {
  const refusal = history ? checkHistory(history) : null;
  useReport(refusal);
  return history && refusal === null && view !== null && sameUnit(history.unit, view.unit) ? history : null;
}

function emptyWords(data: BurnDown | null, { messages, formats }: BurnDownWords): { title: string; detail: string } {
  if (data?.status !== 'not-enough-data') return { title: messages.burnDownNothingTitle, detail: messages.burnDownNothingDetail };
  return { title: messages.burnDownTooEarlyTitle, detail: messages.outlookUnknown(data.have, formats.count(data.have), formats.count(data.needed)) };
}

const notesOf = (view: BurnDownEstimate, { messages, formats }: BurnDownWords): readonly string[] => [
  messages.asOf(formats.moment(view.asOf)),
  messages.burnDownBasis(view.basis, formats.count(view.basis)),
  ...(view.partial ? [messages.totalPartial] : []),
];

/** Everything of a burn-down chart that does not depend on what is pointed at. */
export function useBurnDownChart(options: UseBurnDownChartOptions): BurnDownState {
  const { words, themeStyle } = useWords(SECTIONS, options);
  const { messages, formats } = words;
  const loaded = useLoadable<BurnDown>(options, isEmpty, checkBurnDown);
  const view = estimateOf(loaded);
  const history = useHistory(options.history, view);
  const given = listOf(options.references);
  const references = useMemo(() => given.filter(({ label, value }) => typeof label === 'string' && isDecimal(value)), [given]);
  const [shown, toggle] = useReducer((last: boolean) => !last, false);
  const height = pixels(options.height, HEIGHT);
  const { measured, outer, onPlotSize, onPlaceSize } = usePlotRoom(pixels(options.initialWidth, 640));
  const notes = useMemo(() => (view === null ? [] : notesOf(view, words)), [view, words]);
  const print = useMemo(() => (view === null ? null : printOf({ view, history, references, body: { width: bodyWidth(outer), height }, measured, notes }, words)), [view, history, references, outer, height, measured, notes, words]);
  const plot = useElementSize<HTMLDivElement>((size) => {
    if (print !== null) onPlotSize(print.drawing.size, size);
  });
  const { ref: placeRef } = useElementSize<SVGSVGElement>(onPlaceSize);
  return {
    loaded,
    words,
    themeStyle,
    ids: useIds('title', 'instructions', 'caption'),
    panel: panelTexts(loaded, messages, formats, emptyWords(loaded.data, words)),
    note: statusNote(loaded, messages),
    height,
    print,
    notes,
    table: { shown, toggle },
    rootRef: useRef<HTMLElement>(null),
    plot: plot.current,
    plotRef: plot.ref,
    placeRef,
  };
}
