import type { ChartInputs } from '../chart/inputs.js';
import { MARKS } from '../chart/model.js';
import { pixels } from '../dom/pixels.js';
import { listOf } from '../hooks/listOf.js';
import type { ChartOptions } from './useChart.js';

/** What a host asked for, with the defaults for the rest and for what cannot be read. */
export const chartOptions = (props: ChartInputs): Pick<ChartOptions, 'title' | 'mark' | 'cumulative' | 'initialWidth' | 'references' | 'events' | 'asOf' | 'onSelect' | 'activeBucket' | 'hiddenSeries'> => ({
  title: props.title,
  mark: MARKS.find((mark) => mark === props.mark) ?? 'bar',
  cumulative: props.cumulative ?? false,
  initialWidth: pixels(props.initialWidth, 640),
  references: listOf(props.references),
  events: listOf(props.events),
  asOf: Date.parse(props.asOf ?? '') ? props.asOf : undefined,
  onSelect: props.onSelect ?? undefined,
  activeBucket: { value: props.activeBucket, defaultValue: props.defaultActiveBucket ?? null, onChange: props.onActiveBucketChange },
  hiddenSeries: { value: props.hiddenSeries ? listOf(props.hiddenSeries) : undefined, defaultValue: listOf(props.defaultHiddenSeries), onChange: props.onHiddenSeriesChange },
});
