import { instant, type DashboardKind } from '@meterboard/data';
import { CommitsAndCreditsDashboard, InvoicesDashboard, UsageDashboard } from '@meterboard/ui/dashboards';
import type { ReactNode } from 'react';
import { source } from '../billing/queries.ts';
import { useSession } from '../session/context.ts';

const DASHBOARDS = { invoices: InvoicesDashboard, usage: UsageDashboard, commits_and_credits: CommitsAndCreditsDashboard } as const;

/** Its twin of our own. Who is signed in is the scope: what was read for one customer is never found for another. */
export function NativeDashboard({ dashboard }: { dashboard: DashboardKind }): ReactNode {
  const { customer, now } = useSession();
  const Dashboard = DASHBOARDS[dashboard];
  return <Dashboard source={source} scope={customer.id} now={instant(now)} />;
}
