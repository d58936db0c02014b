import type { Instant } from '@meterboard/data';
import type { ChartEvent, ChartReference } from '../chart/annotations.js';
import type { ChartMark } from '../chart/model.js';
import type { ChartSelection } from '../chart/selection.js';
import type { ChartOptions } from './useChart.js';

/** The props of a chart that decide what is drawn and how it is walked. */
export interface ChartInputs {
  title: string;
  mark?: ChartMark | undefined;
  cumulative?: boolean | undefined;
  initialWidth?: number | undefined;
  references?: readonly ChartReference[] | undefined;
  events?: readonly ChartEvent[] | undefined;
  asOf?: Instant | undefined;
  onSelect?: ((selection: ChartSelection) => void) | undefined;
  activeBucket?: number | null | undefined;
  defaultActiveBucket?: number | null | undefined;
  onActiveBucketChange?: ((bucket: number | null) => void) | undefined;
  hiddenSeries?: readonly string[] | undefined;
  defaultHiddenSeries?: readonly string[] | undefined;
  onHiddenSeriesChange?: ((ids: readonly string[]) => void) | undefined;
}

/** One identity: an inline `[]` would make every render a new model. */
const NONE: readonly never[] = [];

/** Those props with their defaults. */
export const chartOptions = (props: ChartInputs): Pick<ChartOptions, 'title' | 'mark' | 'cumulative' | 'initialWidth' | 'references' | 'events' | 'asOf' | 'onSelect' | 'activeBucket' | 'hiddenSeries'> => ({
  title: props.title,
  mark: props.mark ?? 'bar',
  cumulative: props.cumulative ?? false,
  initialWidth: props.initialWidth ?? 640,
  references: props.references ?? NONE,
  events: props.events ?? NONE,
  asOf: props.asOf,
  onSelect: props.onSelect,
  activeBucket: { value: props.activeBucket, defaultValue: props.defaultActiveBucket ?? null, onChange: props.onActiveBucketChange },
  hiddenSeries: { value: props.hiddenSeries, defaultValue: props.defaultHiddenSeries ?? NONE, onChange: props.onHiddenSeriesChange },
});
