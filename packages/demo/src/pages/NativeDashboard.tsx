import { instant, type DashboardKind } from '@meterboard/data';
import { CommitsAndCreditsDashboard, InvoicesDashboard, UsageDashboard } from '@meterboard/ui/dashboards';
import type { ReactNode } from 'react';
import { downloadInvoice } from '../billing/download-invoice.ts';
import { GROUP_KEY_NAMES } from '../billing/group-keys.ts';
import { LOW_BELOW } from '../billing/low-balance.ts';
import { source } from '../billing/queries.ts';
import { useSession } from '../session/context.ts';

/** Meterboard's counterpart of one of Metronome's dashboards. The scope is the signed-in customer, so that nothing cached for one is shown to another. */
export function NativeDashboard({ dashboard }: { dashboard: DashboardKind }): ReactNode {
  const { customer, now } = useSession();
  const props = { source, scope: customer.id, now: instant(now) };
  switch (dashboard) {
    case 'invoices':
      return <InvoicesDashboard {...props} onDownload={downloadInvoice} />;
    case 'usage':
      return <UsageDashboard {...props} groupKeyOverrides={GROUP_KEY_NAMES} />;
    case 'commits_and_credits':
      return <CommitsAndCreditsDashboard {...props} lowBelow={LOW_BELOW} />;
  }
}
