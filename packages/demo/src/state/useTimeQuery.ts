import type { BucketSize, Interval } from '@meterboard/data';
import { useMemo } from 'react';
import { useSession } from '../session/context.ts';
import { rangeAt } from './ranges.ts';
import { useViewState } from './useViewState.ts';

/** The chosen range as an interval, and its bucket size: what every query over time starts from. */
export function useTimeQuery(): { interval: Interval; bucket: BucketSize } {
  const { now } = useSession();
  const [{ range, bucket }] = useViewState();
  return useMemo(() => ({ interval: rangeAt(range, now), bucket }), [range, bucket, now]);
}
