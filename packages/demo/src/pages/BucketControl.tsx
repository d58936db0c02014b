import type { BucketSize } from '@meterboard/data';
import type { ReactNode } from 'react';
import { Segmented } from '../kit/Segmented.tsx';
import { bucketsOf } from '../state/ranges.ts';
import { useViewState } from '../state/useViewState.ts';

const LABELS: Record<BucketSize, string> = { hour: 'Hourly', day: 'Daily', week: 'Weekly', month: 'Monthly' };

/** How long one bucket is; only sizes that suit the range are offered. */
export function BucketControl(): ReactNode {
  const [{ range, bucket }, change] = useViewState();
  return (
    <Segmented
      label="Granularity"
      value={bucket}
      options={bucketsOf(range).map((value) => ({ value, label: LABELS[value] }))}
      onChange={(next) => {
        change({ bucket: next });
      }}
    />
  );
}
