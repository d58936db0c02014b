import type { BucketSize } from '@meterboard/data';
import type { ChartMark } from '../../chart/model.js';
import { textsOf } from '../../hooks/listOf.js';
import { useControlled } from '../../hooks/useControlled.js';
import { readRange, type DashboardRange } from '../ranges.js';
import type { UsageStateProps } from './usageProps.js';

/** What a reader has chosen (null: nothing yet), and the setters. */
export interface UsageState {
  metric: string | null;
  groupBy: readonly string[] | null;
  range: DashboardRange;
  /** The host's own, offered beside the named ones. */
  ownRange: DashboardRange;
  bucket: BucketSize | null;
  mark: ChartMark;
  setMetric: (id: string) => void;
  setGroupBy: (keys: readonly string[]) => void;
  setRange: (range: DashboardRange) => void;
  setBucket: (bucket: BucketSize) => void;
  setMark: (mark: ChartMark) => void;
}

const FIRST_RANGE: DashboardRange = '30d';

/** Null is not a choice that a reader can make, so it is not reported. */
const told = <T>(onChange: ((value: T) => void) | undefined) => (value: T | null): void => {
  if (value !== null) onChange?.(value);
};

/** Undefined for what is no list, and null for null: nothing chosen yet. */
const keysOf = (keys: readonly string[] | null | undefined): readonly string[] | null | undefined => keys && (Array.isArray(keys) ? textsOf(keys) : undefined);

/** The reader's choices, each kept here or by the host. */
export function useUsageState(props: UsageStateProps): UsageState {
  const [metric, setMetric] = useControlled<string | null>({ value: props.metric, defaultValue: props.defaultMetric ?? null, onChange: told(props.onMetricChange) });
  const [groupBy, setGroupBy] = useControlled<readonly string[] | null>({ value: keysOf(props.groupBy), defaultValue: keysOf(props.defaultGroupBy) ?? null, onChange: told(props.onGroupByChange) });
  const [given, first] = [readRange(props.range), readRange(props.defaultRange) ?? FIRST_RANGE];
  const [range, setRange] = useControlled({ value: given, defaultValue: first, onChange: props.onRangeChange });
  const [bucket, setBucket] = useControlled<BucketSize | null>({ value: props.bucket, defaultValue: props.defaultBucket ?? null, onChange: told(props.onBucketChange) });
  const [mark, setMark] = useControlled<ChartMark>({ value: props.mark, defaultValue: props.defaultMark ?? 'bar', onChange: props.onMarkChange });
  return { metric, groupBy, range, ownRange: given ?? first, bucket, mark, setMetric, setGroupBy, setRange, setBucket, setMark };
}
