import type { ChartInputs } from '../chart/inputs.js';
import { MARKS } from '../chart/model.js';
import { pixels } from '../dom/pixels.js';
import { listOf } from '../hooks/listOf.js';
import type { ChartOptions } from './useChart.js';
import type { ExplorerOptions } from './useExplorer.js';

/** What a host asked for, with the defaults for the rest and for what cannot be read. */
export const chartOptions = (props: ChartInputs): Pick<ChartOptions, 'title' | 'mark' | 'cumulative' | 'initialWidth' | 'references' | 'events' | 'asOf' | 'hiddenSeries'> & { selectable: boolean } => ({
  title: props.title,
  mark: MARKS.find((mark) => mark === props.mark) ?? 'bar',
  cumulative: props.cumulative ?? false,
  initialWidth: pixels(props.initialWidth, 640),
  references: listOf(props.references),
  events: listOf(props.events),
  asOf: Date.parse(props.asOf ?? '') ? props.asOf : undefined,
  selectable: Boolean(props.onSelect),
  hiddenSeries: { value: props.hiddenSeries ? listOf(props.hiddenSeries) : undefined, defaultValue: listOf(props.defaultHiddenSeries), onChange: props.onHiddenSeriesChange },
});

/** What a host asked of the active point. */
export const explorerOptions = ({ onSelect, activeBucket, defaultActiveBucket, onActiveBucketChange }: ChartInputs): ExplorerOptions => ({
  onSelect: onSelect ?? undefined,
  activeBucket: { value: activeBucket, defaultValue: defaultActiveBucket ?? null, onChange: onActiveBucketChange },
});
