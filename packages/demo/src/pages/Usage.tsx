import { UsageChart } from '@meterboard/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { usageQuery } from '../billing/queries.ts';
import { groupKeysOf, groupLabel, groupText, usageTitle } from '../billing/group-keys.ts';
import { useMetric } from '../billing/useMetric.ts';
import { Toolbar, Stack } from '../kit/layout.ts';
import { PageHeading } from '../kit/PageHeading.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { Select } from '../kit/Select.tsx';
import { useTimeQuery } from '../state/useTimeQuery.ts';
import { useViewState } from '../state/useViewState.ts';
import { BucketControl, RangeControl } from './RangeControl.tsx';

const MARK_OPTIONS = [
  { value: 'bar', label: 'Bars' },
  { value: 'line', label: 'Lines' },
  { value: 'area', label: 'Area' },
] as const;

/** One metric over time, by the groups that it knows. */
export function Usage(): ReactNode {
  const time = useTimeQuery();
  const [view, change] = useViewState();
  const { metrics, metric, query: metricsRead } = useMetric(view.metric);
  const groupBy = groupKeysOf(metric, view.group);
  const usage = useQuery({
    ...usageQuery({ ...time, metricId: metric?.id ?? '', groupBy, maxSeries: metric?.additive === true ? 8 : undefined }),
    enabled: metric !== undefined,
  });
  return (
    <Stack>
      <PageHeading title="Usage" control={<RangeControl />}>
        What your team used, hour by hour if you like, split by where and by whom.
      </PageHeading>
      <Toolbar>
        <Select
          label="Metric"
          value={metric?.id ?? ''}
          options={metrics.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => {
            change({ metric: id, group: null });
          }}
        />
        <Select
          label="Group by"
          value={groupText(groupBy)}
          options={[...(metric?.groupKeys ?? []).map((keys) => ({ value: groupText(keys), label: groupLabel(keys) })), { value: '', label: 'Nothing' }]}
          onChange={(group) => {
            change({ group });
          }}
        />
        <BucketControl />
        <Segmented
          label="Drawn as"
          value={view.mark}
          options={MARK_OPTIONS}
          onChange={(mark) => {
            change({ mark });
          }}
        />
      </Toolbar>
      <UsageChart
        title={usageTitle(metric, groupBy)}
        headingLevel={2}
        mark={view.mark}
        height={380}
        state={metricsRead.isError ? metricsRead : usage}
      />
    </Stack>
  );
}
