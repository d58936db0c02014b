import type { ReactNode } from 'react';
import type { Instant } from '@meterboard/data';
import type { ChartEvent, ChartReference } from '../chart/annotations.js';
import type { ChartMark } from '../chart/model.js';
import type { ChartSelection } from '../chart/selection.js';
import type { Tip } from '../chart/tip.js';
import type { HeadingLevel } from '../dom/heading.js';
import type { RootProps } from '../dom/rootProps.js';
import type { FrameClassNames } from './Frame.js';

/** Class names that a host gives to parts, by `data-part`. */
export type ChartClassNames = FrameClassNames &
  Partial<Record<'legend' | 'plot' | 'axis' | 'tooltip' | 'table' | 'pending' | 'empty' | 'error' | 'notes' | 'summary', string>>;

/** Props of every chart over time. */
export interface ChartProps extends RootProps {
  /** Heading of the chart and its accessible name. */
  title: string;
  description?: ReactNode;
  /** Default 3. */
  headingLevel?: HeadingLevel | undefined;
  /** Default 'bar'. Several series that do not add up (maxima, distinct counts) are drawn as lines whatever is asked. */
  mark?: ChartMark | undefined;
  /** Running totals instead of single amounts. Ignored where the values do not add up. */
  cumulative?: boolean | undefined;
  /** Width in pixels to draw for until the real one is known, on the server too. Default, also for what is no such number: 640. */
  initialWidth?: number | undefined;
  /** Height in pixels of all below the header, the same in every state. Default, also for what is no such number: 320; of a spend chart 380. */
  height?: number | undefined;
  /** Index in `view.buckets` of the bucket pointed at, or null. */
  activeBucket?: number | null | undefined;
  defaultActiveBucket?: number | null | undefined;
  onActiveBucketChange?: ((bucket: number | null) => void) | undefined;
  /** Ids of the series that are not drawn. They still count in every total. */
  hiddenSeries?: readonly string[] | undefined;
  defaultHiddenSeries?: readonly string[] | undefined;
  onHiddenSeriesChange?: ((ids: readonly string[]) => void) | undefined;
  /** Lines across the chart: a commit, a budget, a threshold. In the unit of the view. One whose value is no decimal text is left out. */
  references?: readonly ChartReference[] | undefined;
  /** Moments worth knowing: a price change, a top-up, a release. */
  events?: readonly ChartEvent[] | undefined;
  /** The moment the figures stand for, as their source says; shown below the chart. */
  asOf?: Instant | undefined;
  /** Draws a pattern over every series, so that they differ without their colours too. */
  patterns?: boolean | undefined;
  /** A bucket was pressed, or Enter was while it was pointed at: open its hours, its events, its invoice. */
  onSelect?: ((selection: ChartSelection) => void) | undefined;
  /** Replaces the content of the tooltip; its box and behaviour stay. */
  renderTooltip?: ((tip: Tip) => ReactNode) | undefined;
  renderEmpty?: (() => ReactNode) | undefined;
  /** `retry` is null where the state has no `refetch`. */
  renderError?: ((error: unknown, retry: (() => void) | null) => ReactNode) | undefined;
  classNames?: ChartClassNames | undefined;
}
