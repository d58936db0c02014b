import { BalanceTable, InvoiceTable, NetBalanceBadge, SpendChart, UsageChart } from '@meterboard/ui';
import { Suspense } from 'react';
import { balances, creditLeft, invoices, spendByProduct, usageByRegion } from '../billing/source';

const PENDING = { status: 'pending' } as const;

async function Usage() {
  return <UsageChart title="API requests by region" data={await usageByRegion()} />;
}

async function Spend() {
  return <SpendChart title="Spend by product" data={await spendByProduct()} />;
}

async function Credit() {
  return <NetBalanceBadge label="Credit left" data={await creditLeft()} />;
}

/** With `data`, a table grows with its rows. With a settled `state`, it keeps the box of its pending state. */
async function Balances() {
  return <BalanceTable caption="Commits and credits" state={{ status: 'success', data: await balances() }} />;
}

async function Invoices() {
  return <InvoiceTable caption="Invoices" state={{ status: 'success', data: await invoices() }} />;
}

/** The page is there at once. Each figure streams into its own box when it is ready, and nothing moves. */
export function Dashboard() {
  return (
    <>
      <Suspense fallback={<NetBalanceBadge label="Credit left" state={PENDING} />}>
        <Credit />
      </Suspense>
      <Suspense fallback={<UsageChart title="API requests by region" state={PENDING} />}>
        <Usage />
      </Suspense>
      <Suspense fallback={<SpendChart title="Spend by product" state={PENDING} />}>
        <Spend />
      </Suspense>
      <Suspense fallback={<BalanceTable caption="Commits and credits" state={PENDING} />}>
        <Balances />
      </Suspense>
      <Suspense fallback={<InvoiceTable caption="Invoices" state={PENDING} />}>
        <Invoices />
      </Suspense>
    </>
  );
}
