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

/** A table grows with its rows when it is given `data`. Given a settled `state` it keeps the box of its pending self. */
async function Balances() {
  return <BalanceTable caption="Commits and credits" state={{ status: 'success', data: await balances() }} />;
}

async function Invoices() {
  return <InvoiceTable caption="Invoices" state={{ status: 'success', data: await invoices() }} />;
}

/** The page stands at once; every figure streams into its own box when it is there, and nothing moves. */
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
