import type { Controlled } from '../hooks/useControlled.js';

/** The triples of a chart's props as controlled state. */
interface Triples {
  activeBucket?: number | null | undefined;
  defaultActiveBucket?: number | null | undefined;
  onActiveBucketChange?: ((bucket: number | null) => void) | undefined;
  hiddenSeries?: readonly string[] | undefined;
  defaultHiddenSeries?: readonly string[] | undefined;
  onHiddenSeriesChange?: ((ids: readonly string[]) => void) | undefined;
}

/** One identity: an inline `[]` would make every render a new model. */
const NONE: readonly string[] = [];

export const chartTriples = (props: Triples): { activeBucket: Controlled<number | null>; hiddenSeries: Controlled<readonly string[]> } => ({
  activeBucket: { value: props.activeBucket, defaultValue: props.defaultActiveBucket ?? null, onChange: props.onActiveBucketChange },
  hiddenSeries: { value: props.hiddenSeries, defaultValue: props.defaultHiddenSeries ?? NONE, onChange: props.onHiddenSeriesChange },
});
