import type { Interval } from '@meterboard/data';
import { useCallback } from 'react';
import { daysOf } from './ranges.ts';
import { useViewState } from './useViewState.ts';

/** Makes what was pressed or dragged across in a chart the range of the page: days, or hours where it shows hours. Back undoes it. */
export function useOpenRange(): (opened: { interval: Interval }) => void {
  const [{ bucket }, change] = useViewState();
  return useCallback(({ interval }) => { change({ range: bucket === 'hour' ? interval : daysOf(interval) }); }, [bucket, change]);
}
