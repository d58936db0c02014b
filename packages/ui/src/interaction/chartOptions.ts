import type { Instant } from '@meterboard/data';
import type { ChartEvent, ChartReference } from '../chart/annotations.js';
import type { ChartMark } from '../chart/model.js';
import type { ChartSelection } from '../chart/selection.js';
import { pixels } from '../dom/pixels.js';
import { listOf } from '../hooks/listOf.js';
import type { ChartOptions } from './useChart.js';

/** The options that the hooks of both charts share. */
export interface ChartInputs {
  /** Names the chart and its table. */
  title: string;
  /** Default 'bar'. Several series that do not add up (maxima, distinct counts) are drawn as lines whatever is asked. */
  mark?: ChartMark | undefined;
  /** Running totals instead of single amounts. Ignored where the values do not add up. */
  cumulative?: boolean | undefined;
  /** Width in pixels to draw for until the plot is measured, on the server too. Default 640. */
  initialWidth?: number | undefined;
  /** Lines across the chart, in the unit of the view. */
  references?: readonly ChartReference[] | undefined;
  /** Moments worth knowing: a price change, a top-up, a release. */
  events?: readonly ChartEvent[] | undefined;
  /** The moment the figures stand for, as their source says; the first of the notes. */
  asOf?: Instant | undefined;
  /** A bucket was pressed, or Enter was while it was pointed at. */
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

/** The same with their defaults. */
export const chartOptions = (props: ChartInputs): Pick<ChartOptions, 'title' | 'mark' | 'cumulative' | 'initialWidth' | 'references' | 'events' | 'asOf' | 'onSelect' | 'activeBucket' | 'hiddenSeries'> => ({
  title: props.title,
  mark: props.mark ?? 'bar',
  cumulative: props.cumulative ?? false,
  initialWidth: pixels(props.initialWidth, 640),
  references: listOf(props.references),
  events: listOf(props.events),
  asOf: Date.parse(props.asOf ?? '') ? props.asOf : undefined,
  onSelect: props.onSelect,
  activeBucket: { value: props.activeBucket, defaultValue: props.defaultActiveBucket ?? null, onChange: props.onActiveBucketChange },
  hiddenSeries: { value: props.hiddenSeries ? listOf(props.hiddenSeries) : undefined, defaultValue: listOf(props.defaultHiddenSeries), onChange: props.onHiddenSeriesChange },
});
