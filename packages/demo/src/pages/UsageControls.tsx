import type { MetricLine } from '@meterboard/data';
import type { ReactNode } from 'react';
import { groupLabel, groupText } from '../billing/group-keys.ts';
import { Select } from '../kit/Select.tsx';
import { useViewState } from '../state/useViewState.ts';

export function MetricControl({ metric, metrics }: { metric: MetricLine; metrics: readonly MetricLine[] }): ReactNode {
  const [, change] = useViewState();
  return (
    <Select
      label="Metric"
      value={metric.id}
      options={metrics.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => {
        // The next metric has other group keys, and other series.
        change({ metric: id, groupBy: undefined, hiddenSeries: undefined });
      }}
    />
  );
}

/** The sets of group keys that the metric can be split by. Metronome takes a set only as a whole. */
export function GroupControl({ metric, groupBy }: { metric: MetricLine; groupBy: readonly string[] }): ReactNode {
  const [, change] = useViewState();
  const sets = [...metric.groupKeys, []];
  return (
    <Select
      label="Group by"
      value={groupText(groupBy)}
      options={sets.map((keys) => ({ value: groupText(keys), label: keys.length === 0 ? 'Nothing' : groupLabel(keys) }))}
      onChange={(value) => {
        change({ groupBy: sets.find((keys) => groupText(keys) === value), hiddenSeries: undefined });
      }}
    />
  );
}
