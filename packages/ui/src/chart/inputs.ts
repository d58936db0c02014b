import type { Instant } from '@meterboard/data';
import type { ChartEvent, ChartReference } from './annotations.js';
import type { ChartMark } from './model.js';
import type { ChartSelection } from './selection.js';

/** What a host asks of a chart over time: the part of its props that the hooks without looks take too. */
export interface ChartInputs {
  /** Heading of the chart, and the accessible name of the chart and its table. */
  title: string;
  /** Default 'bar'. Several series that do not add up (maxima, distinct counts) are drawn as lines whatever is asked. */
  mark?: ChartMark | undefined;
  /** Running totals instead of single amounts. Ignored where the values do not add up. */
  cumulative?: boolean | undefined;
  /** Width in pixels to draw for until the real one is known, on the server too. Default, also for what is no such number: 640. */
  initialWidth?: number | undefined;
  /** Lines across the chart: a commit, a budget, a threshold. In the unit of the view. One whose value is no decimal text is left out. */
  references?: readonly ChartReference[] | undefined;
  /** Moments worth knowing: a price change, a top-up, a release. */
  events?: readonly ChartEvent[] | undefined;
  /** The moment the figures stand for, as their source says; the first of the notes below the chart. */
  asOf?: Instant | undefined;
  /** A bucket was pressed, or Enter was while it was pointed at: open its hours, its events, its invoice. */
  onSelect?: ((selection: ChartSelection) => void) | undefined;
  /** Index in `view.buckets` of the bucket pointed at, or null. */
  activeBucket?: number | null | undefined;
  defaultActiveBucket?: number | null | undefined;
  onActiveBucketChange?: ((bucket: number | null) => void) | undefined;
  /** Ids of the series that are not drawn. They still count in every total. */
  hiddenSeries?: readonly string[] | undefined;
  defaultHiddenSeries?: readonly string[] | undefined;
  onHiddenSeriesChange?: ((ids: readonly string[]) => void) | undefined;
}
