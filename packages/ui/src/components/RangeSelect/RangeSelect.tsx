'use client';
import type { ReactElement } from 'react';
import type { RangeSelectProps } from '../../interaction/Explored.js';
import { RangeLayer } from '../../parts/RangeLayer.js';
import { useRangeSelect } from './useRangeSelect.js';

/**
 * Lets readers of a `UsageChart` or `SpendChart` select a range of whole buckets: by dragging across them, with a finger once it has rested, or
 * by Shift and the arrow keys, Enter to take it and Escape to give it up. While they do, the tooltip and the screen reader tell the exact sums of the range. It is a part
 * of its own so that charts without it do not carry it.
 *
 * ```tsx
 * import { RangeSelect, UsageChart } from '@meterboard/ui';
 *
 * <UsageChart title="CPU hours" data={view} rangeSelect={RangeSelect} onRangeSelect={({ interval }) => { console.log(interval); }} />;
 * ```
 */
export function RangeSelect({ chart, onRangeSelect, children }: RangeSelectProps): ReactElement {
  const selected = useRangeSelect(chart, { onRangeSelect });
  const { range } = selected;
  return children({ ...selected, layer: range === null ? null : <RangeLayer start={range.start} width={range.width} /> });
}
