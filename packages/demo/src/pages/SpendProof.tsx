import { isZero, reconcile, type InvoiceProof, type InvoicesView, type Reconciliation, type SpendView, type Unit } from '@meterboard/data';
import type { LoadState } from '@meterboard/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { invoicesQuery } from '../billing/queries.ts';
import { amount, period } from '../kit/amounts.ts';
import { Explanation, type ExplanationLine } from '../kit/Explanation.tsx';

interface Proof {
  proof: Reconciliation;
  invoices: InvoicesView;
}

/** What an invoice and the chart have to do with each other. */
function verdict({ verdict: found, charted, lateUsage, stillMoving }: InvoiceProof, unit: Unit): string {
  switch (found) {
    case 'equal':
      return 'Exactly as in the chart';
    case 'late-usage':
      return `${amount(lateUsage, unit)} of usage came after it was final: in the chart, on no invoice`;
    case 'still-moving':
      return `${amount(stillMoving, unit)} moved between the two readings`;
    case 'partly-charted':
      return `${amount(charted ?? lateUsage, unit)} of it in the days of the chart`;
    case 'not-charted':
      return 'Not in the chart';
    case 'under-charted':
      return `The chart shows ${amount(charted ?? lateUsage, unit)} of it`;
    case 'void':
      return 'Voided since the chart was read';
  }
}

function lines({ proof, invoices }: Proof): ExplanationLine[] {
  const known = new Map(invoices.invoices.map((invoice) => [invoice.id, invoice]));
  return proof.invoices.map((each) => ({
    id: each.invoiceId,
    name: `${each.period === null ? 'Scheduled charge' : period(each.period)}${known.get(each.invoiceId)?.status === 'draft' ? ', draft' : ''}`,
    note: verdict(each, proof.unit),
    figure: amount(each.billed, proof.unit),
  }));
}

function sentence({ proof: { chart, invoices, lateUsage, proved, unit } }: Proof): string {
  if (invoices.length === 0) return 'No invoice covers these days.';
  const late = isZero(lateUsage) ? '' : ` ${amount(lateUsage, unit)} of usage came in after its invoice was final.`;
  return `${proved ? 'The chart agrees with your invoices, line by line.' : 'The chart and your invoices differ.'} It adds up to ${amount(chart.total, unit)}.${late}`;
}

/** Whether chart and invoices agree, and where they cannot, why. */
export function SpendProof({ spend }: { spend: LoadState<SpendView> }): ReactNode {
  const invoices = useQuery(invoicesQuery);
  const failed = [spend, invoices].find(({ status }) => status === 'error');
  const state: LoadState<Proof> =
    spend.data !== undefined && invoices.data !== undefined
      ? { status: 'success', data: { proof: reconcile(spend.data, invoices.data), invoices: invoices.data } }
      : failed?.status === 'error'
        ? { status: 'error', error: failed.error, refetch: failed.refetch }
        : { status: 'pending' };
  return <Explanation title="Chart and invoices" state={state} sentence={sentence} lines={lines} />;
}
