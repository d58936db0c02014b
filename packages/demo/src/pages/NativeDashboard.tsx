import { instant, type DashboardKind } from '@meterboard/data';
import { CommitsAndCreditsDashboard, InvoicesDashboard, UsageDashboard } from '@meterboard/ui/dashboards';
import type { ReactNode } from 'react';
import { downloadInvoice } from '../billing/download-invoice.ts';
import { source } from '../billing/queries.ts';
import { useSession } from '../session/context.ts';

const DASHBOARDS = { usage: UsageDashboard, commits_and_credits: CommitsAndCreditsDashboard } as const;

/** Meterboard's counterpart of one of Metronome's dashboards. The scope is the signed-in customer, so that nothing cached for one is shown to another. */
export function NativeDashboard({ dashboard }: { dashboard: DashboardKind }): ReactNode {
  const { customer, now } = useSession();
  const props = { source, scope: customer.id, now: instant(now) };
  if (dashboard === 'invoices') return <InvoicesDashboard {...props} onDownload={downloadInvoice} />;
  const Dashboard = DASHBOARDS[dashboard];
  return <Dashboard {...props} />;
}
