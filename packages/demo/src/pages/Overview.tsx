import { AlertTable, BalanceTable, SpendChart, UsageChart } from '@meterboard/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { usageTitle } from '../billing/group-keys.ts';
import { alertsQuery, balancesQuery, spendQuery } from '../billing/queries.ts';
import { useUsage } from '../billing/useUsage.ts';
import { period } from '../kit/amounts.ts';
import { Row, Stack } from '../kit/layout.ts';
import { PageHeading } from '../kit/PageHeading.tsx';
import { useSession } from '../session/context.ts';
import { useTimeQuery } from '../state/useTimeQuery.ts';
import { Allowances } from './Allowances.tsx';
import { OverviewStats } from './OverviewStats.tsx';
import { RangeControl } from './RangeControl.tsx';

/** Of both charts: they stand side by side. */
const HEIGHT = 460;
/** What is over is on the page of the balance; here it would be most of the rows. */
const OPEN = { ended: false, archived: false, grouped: false };

/** The whole account at a glance: four figures, usage, spend, allowances, alerts, balances. */
export function Overview(): ReactNode {
  const { customer } = useSession();
  const time = useTimeQuery();
  const { metric, groupBy, state: usage } = useUsage({ ...time, maxSeries: 6 });
  const spend = useQuery(spendQuery({ ...time, groupBy: 'product', maxSeries: 6 }));
  const balances = useQuery(balancesQuery());
  const alerts = useQuery(alertsQuery);
  return (
    <Stack>
      <PageHeading title={customer.name} control={<RangeControl />}>
        Usage, spend and balances at a glance.
      </PageHeading>
      <OverviewStats usage={usage} usageLabel={metric?.name ?? 'Usage'} spend={spend} balances={balances} />
      <Row $min="30rem">
        <UsageChart title={usageTitle(metric, groupBy)} description={period(time.interval)} headingLevel={2} height={HEIGHT} state={usage} />
        <SpendChart title="Spend by product" description={period(time.interval)} headingLevel={2} height={HEIGHT} state={spend} />
      </Row>
      <Allowances balances={balances} />
      <AlertTable caption="Alerts" headingLevel={2} height="auto" state={alerts} />
      <BalanceTable caption="Commits and credits" headingLevel={2} height="auto" defaultFilter={OPEN} state={balances} />
    </Stack>
  );
}
