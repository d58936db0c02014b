import type { BalancesView, SpendQuery, SpendView, Unit } from '@meterboard/data';
import { SpendChart } from '@meterboard/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { balancesQuery, spendQuery } from '../billing/queries.ts';
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

interface UnitOption {
  value: string;
  label: string;
}

function optionOf(unit: Unit): UnitOption[] {
  if (unit.kind === 'currency') return [{ value: unit.id, label: unit.code }];
  return unit.kind === 'pricing-unit' ? [{ value: unit.id, label: unit.name }] : [];
}

/** Amounts of two units have no sum, so a customer whose invoices and balances are in several chooses one. The invoices' own comes first. */
function unitOptions(invoiced: SpendView | undefined, balances: BalancesView | undefined): UnitOption[] {
  const units = [...(invoiced === undefined ? [] : [invoiced.unit]), ...(balances?.totals ?? []).map(({ unit }) => unit)];
  return [...new Map(units.flatMap(optionOf).map((option) => [option.value, option])).values()];
}

/** What the usage cost: gross, less the credits applied, is net. */
export function Spend(): ReactNode {
  const time = useTimeQuery();
  const [{ group, measure, unit }, change] = useViewState();
  const chosen = GROUP_OPTIONS.find(({ value }) => value === group)?.value ?? 'region';
  const query: SpendQuery = { ...time, groupBy: groupByOf(chosen), maxSeries: 8 };
  const invoiced = useQuery(spendQuery(query));
  const units = unitOptions(invoiced.data, useQuery(balancesQuery()).data);
  const other = units.slice(1).find(({ value }) => value === unit)?.value;
  const spend = useQuery(spendQuery(other === undefined ? query : { ...query, creditTypeId: other }));
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
        {units.length > 1 && (
          <Select
            label="Unit"
            value={other ?? units[0]?.value ?? ''}
            options={units}
            onChange={(next) => {
              change({ unit: next === units[0]?.value ? null : next });
            }}
          />
        )}
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
