import { AnomalyList, ListenButton, UsageChart, useAnomalyEvents } from '@meterboard/ui';
import type { ReactNode } from 'react';
import { CsvButton } from '../billing/CsvButton.tsx';
import { usageTitle } from '../billing/group-keys.ts';
import { PictureButton } from '../billing/PictureButton.tsx';
import { useUsageAnomalies } from '../billing/useAnomalies.ts';
import { useUsage } from '../billing/useUsage.ts';
import { period } from '../kit/amounts.ts';
import { Cluster, Stack, Toolbar } from '../kit/layout.ts';
import { PageHeading } from '../kit/PageHeading.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { daysOf, rangeText } from '../state/ranges.ts';
import { useChartChoices } from '../state/useChartChoices.ts';
import { useTimeQuery } from '../state/useTimeQuery.ts';
import { useViewState } from '../state/useViewState.ts';
import { BucketControl } from './BucketControl.tsx';
import { RangeControl } from './RangeControl.tsx';
import { GroupControl, MetricControl } from './UsageControls.tsx';

const MARK_OPTIONS = [
  { value: 'bar', label: 'Bars' },
  { value: 'line', label: 'Lines' },
  { value: 'area', label: 'Area' },
] as const;

/** One metric over time, split by one of its group keys. */
export function Usage(): ReactNode {
  const time = useTimeQuery();
  const [view, change] = useViewState();
  const { query, metrics, metric, groupBy, state } = useUsage({ ...time, metricId: view.metric, groupKeys: view.groupBy, maxSeries: 8 });
  const anomalies = useUsageAnomalies(query);
  const events = useAnomalyEvents(anomalies.data);
  const { chart, active, setActive, show, props } = useChartChoices(time.bucket);
  const name = `usage-${rangeText(daysOf(time.interval))}`;
  const title = usageTitle(metric, groupBy);
  // Values that do not add up have no totals to hear.
  const heard = metric?.additive === false ? state.data?.series[0] : undefined;
  // Hours are not judged, and without a metric there is nothing to judge.
  const isJudged = time.bucket !== 'hour' && (metric !== undefined || state.status === 'pending');
  return (
    <Stack>
      <PageHeading title="Usage" control={<RangeControl />}>
        What your team used, split by region or by team.
      </PageHeading>
      <Toolbar>
        {metric !== undefined && <MetricControl metric={metric} metrics={metrics} />}
        {metric !== undefined && <GroupControl metric={metric} groupBy={groupBy} />}
        <BucketControl />
        {/* Values that do not add up are never stacked, so several groups of them are always lines. */}
        {(metric?.additive !== false || groupBy.length === 0) && (
          <Segmented
            label="Drawn as"
            value={view.mark}
            options={MARK_OPTIONS}
            onChange={(mark) => {
              change({ mark });
            }}
          />
        )}
      </Toolbar>
      <UsageChart
        ref={chart}
        title={title}
        description={period(time.interval)}
        headingLevel={2}
        mark={view.mark}
        height={420}
        state={state}
        events={events}
        {...props}
      />
      <Toolbar>
        <ListenButton label={heard === undefined ? title : `${title}: ${heard.label}`} state={state} series={heard?.id} onActiveBucketChange={setActive} />
        <Cluster>
          <PictureButton name={name} chart={chart} ready={state.data !== undefined} />
          <CsvButton name={name} view={state.data} />
        </Cluster>
      </Toolbar>
      {isJudged && <AnomalyList title="What stands out" headingLevel={2} height="auto" state={anomalies} activeBucket={active} onActiveBucketChange={show} />}
    </Stack>
  );
}
