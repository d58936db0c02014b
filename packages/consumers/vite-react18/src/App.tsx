import { BalanceTable, InvoiceTable, NetBalanceBadge, SpendChart, UsageChart } from '@meterboard/ui';
import { balances, credit, invoices, spend, usage } from './views';

export function App() {
  return (
    <>
      <NetBalanceBadge label="Credit left" data={credit} />
      <UsageChart title="CPU hours by region" data={usage} />
      <SpendChart title="Spend" data={spend} />
      <BalanceTable caption="Commits and credits" data={balances} />
      <InvoiceTable caption="Invoices" data={invoices} />
    </>
  );
}
