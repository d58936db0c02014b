import type { SpendQuery } from '@meterboard/data';
import { SpendChart } from '@meterboard/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { spendQuery } from '../billing/queries.ts';
import { Stack, Toolbar } from '../kit/layout.ts';
import { PageHeading } from '../kit/PageHeading.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { Select } from '../kit/Select.tsx';
import { useTimeQuery } from '../state/useTimeQuery.ts';
import { useViewState } from '../state/useViewState.ts';
import { BucketControl, RangeControl } from './RangeControl.tsx';

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

/** What the usage cost: gross, less the credits applied, is net. */
export function Spend(): ReactNode {
  const time = useTimeQuery();
  const [{ group, measure }, change] = useViewState();
  const chosen = GROUP_OPTIONS.find(({ value }) => value === group)?.value ?? 'region';
  const spend = useQuery(spendQuery({ ...time, groupBy: groupByOf(chosen), maxSeries: 8 }));
  return (
    <Stack>
      <PageHeading title="Spend" control={<RangeControl />}>
        What it costs, with commits and credits applied as they are on your invoice.
      </PageHeading>
      <Toolbar>
        <Select
          label="Group by"
          value={chosen}
          options={GROUP_OPTIONS}
          onChange={(next) => {
            change({ group: next });
          }}
        />
        <BucketControl />
        <Segmented
          label="Measure"
          value={measure}
          options={MEASURE_OPTIONS}
          onChange={(next) => {
            change({ measure: next });
          }}
        />
      </Toolbar>
      <SpendChart title={`Spend by ${chosen === 'type' ? 'type of line' : chosen}`} headingLevel={2} measure={measure} height={460} state={spend} />
    </Stack>
  );
}
