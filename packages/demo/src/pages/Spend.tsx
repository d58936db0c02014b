import type { SpendQuery } from '@meterboard/data';
import { SpendChart } from '@meterboard/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { balancesQuery, spendQuery } from '../billing/queries.ts';
import { unitOptions } from '../billing/units.ts';
import { period } from '../kit/amounts.ts';
import { Stack, Toolbar } from '../kit/layout.ts';
import { PageHeading } from '../kit/PageHeading.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { Select } from '../kit/Select.tsx';
import { useTimeQuery } from '../state/useTimeQuery.ts';
import { useViewState } from '../state/useViewState.ts';
import { BucketControl, RangeControl } from './TimeControls.tsx';

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
function groupByOf(group: string): SpendQuery['groupBy'] {
  return group === 'product' || group === 'type' ? group : { group };
}

/** Cost over time: gross, less the credits applied, is net. */
export function Spend(): ReactNode {
  const time = useTimeQuery();
  const [{ group, measure, unit }, change] = useViewState();
  const groupBy = GROUP_OPTIONS.find(({ value }) => value === group)?.value ?? 'region';
  const query: SpendQuery = { ...time, groupBy: groupByOf(groupBy), maxSeries: 8 };
  const invoiced = useQuery(spendQuery(query));
  const units = unitOptions(invoiced.data, useQuery(balancesQuery()).data);
  const [own, ...others] = units.map(({ value }) => value);
  // The invoices' own unit needs no asking for.
  const other = others.find((id) => id === unit);
  const spend = useQuery(spendQuery(other === undefined ? query : { ...query, creditTypeId: other }));
  return (
    <Stack>
      <PageHeading title="Spend" control={<RangeControl />}>
        What it costs, with commits and credits applied as they are on your invoice.
      </PageHeading>
      <Toolbar>
        <Select label="Group by" value={groupBy} options={GROUP_OPTIONS} onChange={(next) => { change({ group: next }); }} />
        {units.length > 1 && <Select label="Unit" value={other ?? own ?? ''} options={units} onChange={(next) => { change({ unit: next === own ? null : next }); }} />}
        <BucketControl />
        <Segmented label="Measure" value={measure} options={MEASURE_OPTIONS} onChange={(next) => { change({ measure: next }); }} />
      </Toolbar>
      <SpendChart title={`Spend by ${groupBy === 'type' ? 'type of line' : groupBy}`} description={period(time.interval)} headingLevel={2} measure={measure} height={460} state={spend} />
    </Stack>
  );
}
