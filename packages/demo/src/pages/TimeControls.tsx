import type { BucketSize } from '@meterboard/data';
import type { ReactNode } from 'react';
import { Segmented } from '../kit/Segmented.tsx';
import { BUCKETS, RANGE_LABELS, RANGES } from '../state/ranges.ts';
import { useViewState } from '../state/useViewState.ts';

const RANGE_OPTIONS = RANGES.map((value) => ({ value, label: RANGE_LABELS[value] }));

/** Which days the page is about. */
export function RangeControl(): ReactNode {
  const [{ range }, change] = useViewState();
  return (
    <Segmented
      label="Range"
      value={range}
      options={RANGE_OPTIONS}
      onChange={(next) => {
        change({ range: next });
      }}
    />
  );
}

const BUCKET_LABELS: Record<BucketSize, string> = { hour: 'Hourly', day: 'Daily', week: 'Weekly', month: 'Monthly' };

/** How long one bucket is; only sizes that suit the range are offered. */
export function BucketControl(): ReactNode {
  const [{ range, bucket }, change] = useViewState();
  return (
    <Segmented
      label="Granularity"
      value={bucket}
      options={BUCKETS[range].map((value) => ({ value, label: BUCKET_LABELS[value] }))}
      onChange={(next) => {
        change({ bucket: next });
      }}
    />
  );
}
