import { filterSeries, type SpendQuery, type SpendView } from '@meterboard/data';
import { AnomalyList, ListenButton, SpendChart, useAnomalyEvents } from '@meterboard/ui';
import type { ReactNode } from 'react';
import { CsvButton } from '../billing/CsvButton.tsx';
import { PictureButton } from '../billing/PictureButton.tsx';
import { useSpendAnomalies } from '../billing/useAnomalies.ts';
import { useSpend } from '../billing/useSpend.ts';
import { period } from '../kit/amounts.ts';
import { Cluster, Row, Stack, Toolbar } from '../kit/layout.ts';
import { PageHeading } from '../kit/PageHeading.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { Select } from '../kit/Select.tsx';
import { useSession } from '../session/context.ts';
import { comparedAt } from '../state/compared.ts';
import { daysOf, rangeText } from '../state/ranges.ts';
import { useChartChoices } from '../state/useChartChoices.ts';
import { useTimeQuery } from '../state/useTimeQuery.ts';
import { useViewState } from '../state/useViewState.ts';
import { BucketControl } from './BucketControl.tsx';
import { RangeControl } from './RangeControl.tsx';
import { SpendChange } from './SpendChange.tsx';
import { SpendProof } from './SpendProof.tsx';

const GROUP_OPTIONS = [
  { value: 'region', label: 'Region' },
  { value: 'product', label: 'Product' },
  { value: 'type', label: 'Type of line' },
];

const MEASURE_OPTIONS = [
  { value: 'net', label: 'Net' },
  { value: 'gross', label: 'Gross' },
] as const;

/** Products and types are the invoice's own; anything else is a group key of the usage behind it. */
const splitOf = (group: string): NonNullable<SpendQuery['groupBy']> => (group === 'product' || group === 'type' ? group : { group });

/** The series of the measure on screen: gross is usage alone. */
const charted = (view: SpendView, measure: 'net' | 'gross'): SpendView =>
  measure === 'net' ? view : filterSeries(view, view.series.filter(({ role }) => role !== 'credit' && role !== 'charge').map(({ id }) => id));

/** Cost over time: gross, less the credits applied, is net. Below it, why it is more or less than before, and how it agrees with the invoices. */
export function Spend(): ReactNode {
  const time = useTimeQuery();
  const [view, change] = useViewState();
  const { measure } = view;
  const groupBy = GROUP_OPTIONS.find(({ value }) => value === (typeof view.spendBy === 'object' ? view.spendBy.group : view.spendBy))?.value ?? 'region';
  const compared = comparedAt(view.range, useSession().now);
  const { query, units, unit, state } = useSpend({ ...time, groupBy: splitOf(groupBy), maxSeries: 8 }, view.unit ?? null);
  const anomalies = useSpendAnomalies(query);
  const events = useAnomalyEvents(anomalies.data);
  const { chart, active, setActive, show, props } = useChartChoices(time.bucket);
  const name = `spend-${rangeText(daysOf(time.interval))}`;
  const title = `Spend by ${groupBy === 'type' ? 'type of line' : groupBy}`;
  return (
    <Stack>
      <PageHeading title="Spend" control={<RangeControl />}>
        What it costs, with commits and credits applied as they are on your invoice.
      </PageHeading>
      <Toolbar>
        <Select label="Group by" value={groupBy} options={GROUP_OPTIONS} onChange={(group) => { change({ spendBy: splitOf(group), hiddenSeries: undefined }); }} />
        {units.length > 1 && <Select label="Unit" value={unit ?? ''} options={units} onChange={(next) => { change({ unit: next === units[0]?.value ? undefined : next, hiddenSeries: undefined }); }} />}
        <BucketControl />
        <Segmented label="Measure" value={measure} options={MEASURE_OPTIONS} onChange={(next) => { change({ measure: next }); }} />
      </Toolbar>
      <SpendChart
        ref={chart}
        title={title}
        description={period(time.interval)}
        headingLevel={2}
        measure={measure}
        height={460}
        state={state}
        events={events}
        {...props}
      />
      <Toolbar>
        <ListenButton label="Net spend" state={state} onActiveBucketChange={setActive} />
        <Cluster>
          <PictureButton name={name} chart={chart} ready={state.data !== undefined} />
          <CsvButton name={name} view={state.data && charted(state.data, measure)} />
        </Cluster>
      </Toolbar>
      <Row $min="24rem" $align="start">
        {compared !== null && <SpendChange query={query} compared={compared} />}
        <SpendProof spend={state} />
      </Row>
      {time.bucket !== 'hour' && <AnomalyList title="What stands out" headingLevel={2} height="auto" state={anomalies} activeBucket={active} onActiveBucketChange={show} />}
    </Stack>
  );
}
