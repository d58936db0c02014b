import { instant, type DashboardKind } from '@meterboard/data';
import { CommitsAndCreditsDashboard, InvoicesDashboard, UsageDashboard } from '@meterboard/ui/dashboards';
import type { ReactNode } from 'react';
import { downloadInvoice } from '../billing/download-invoice.ts';
import { GROUP_KEY_NAMES } from '../billing/group-keys.ts';
import { lowBelow } from '../billing/low-balance.ts';
import { source } from '../billing/queries.ts';
import { useBalanceUnit } from '../billing/useNetBalance.ts';
import { useSession } from '../session/context.ts';
import { useViewState } from '../state/useViewState.ts';
import { invoiceChoices, unitChoice, usageChoices } from './dashboard-choices.ts';

/** Meterboard's counterpart of one of Metronome's dashboards. The scope is the signed-in customer, so that nothing cached for one is shown to another. */
export function NativeDashboard({ dashboard }: { dashboard: DashboardKind }): ReactNode {
  const { customer, now } = useSession();
  const [view, change] = useViewState();
  const balanceUnit = useBalanceUnit(view.unit);
  const props = { source, scope: customer.id, now: instant(now) };
  const unit = unitChoice(view, change);
  switch (dashboard) {
    case 'invoices':
      return <InvoicesDashboard {...props} {...unit} {...invoiceChoices(view, change)} groupKeys={['region']} groupKeyOverrides={GROUP_KEY_NAMES} onDownload={downloadInvoice} />;
    case 'usage':
      return <UsageDashboard {...props} {...usageChoices(view, change, now)} groupKeyOverrides={GROUP_KEY_NAMES} />;
    case 'commits_and_credits':
      return <CommitsAndCreditsDashboard {...props} {...unit} lowBelow={lowBelow(balanceUnit)} />;
  }
}
