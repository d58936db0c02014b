import { BalanceTable, SpendChart, UsageChart } from '@meterboard/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { groupKeysOf, usageTitle } from '../billing/group-keys.ts';
import { balancesQuery, spendQuery, usageQuery } from '../billing/queries.ts';
import { useMetric } from '../billing/useMetric.ts';
import { Row, Stack } from '../kit/layout.ts';
import { PageHeading } from '../kit/PageHeading.tsx';
import { useSession } from '../session/context.ts';
import { useTimeQuery } from '../state/useTimeQuery.ts';
import { OverviewStats } from './OverviewStats.tsx';
import { RangeControl } from './RangeControl.tsx';

/** The whole account at a glance: four figures, usage, spend, balances. */
export function Overview(): ReactNode {
  const { customer } = useSession();
  const time = useTimeQuery();
  const { metric, query: metrics } = useMetric(null);
  const groupBy = groupKeysOf(metric, null);
  const usage = useQuery({ ...usageQuery({ ...time, metricId: metric?.id ?? '', groupBy, maxSeries: 6 }), enabled: metric !== undefined });
  const spend = useQuery(spendQuery({ ...time, groupBy: { group: 'region' }, maxSeries: 6 }));
  const balances = useQuery(balancesQuery());
  return (
    <Stack>
      <PageHeading title={customer.name} control={<RangeControl />}>
        Usage, spend and balances at a glance.
      </PageHeading>
      <OverviewStats usage={usage} usageLabel={metric?.name ?? 'Usage'} spend={spend} balances={balances} />
      <Row $min="30rem">
        <UsageChart title={usageTitle(metric, groupBy)} headingLevel={2} state={metrics.isError ? metrics : usage} />
        <SpendChart title="Spend by region" headingLevel={2} state={spend} />
      </Row>
      <BalanceTable caption="Commits and credits" headingLevel={2} state={balances} />
    </Stack>
  );
}
