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
        // The next metric has other group keys.
        change({ metric: id, group: null });
      }}
    />
  );
}

/** The sets of group keys that the metric can be split by. Metronome takes a set only as a whole. */
export function GroupControl({ metric, groupBy }: { metric: MetricLine; groupBy: readonly string[] }): ReactNode {
  const [, change] = useViewState();
  const options = metric.groupKeys.map((keys) => ({ value: groupText(keys), label: groupLabel(keys) }));
  return (
    <Select
      label="Group by"
      value={groupText(groupBy)}
      options={[...options, { value: '', label: 'Nothing' }]}
      onChange={(group) => {
        change({ group });
      }}
    />
  );
}
