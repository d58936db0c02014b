import { decimal, instant, type NetBalanceView } from '@meterboard/data';
import { ar, BalanceTable, BillingProvider, InvoiceTable, NetBalanceBadge, SpendChart, UsageChart } from '@meterboard/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect } from 'storybook/test';
import { balances, hostileBalances } from '../samples/balances.js';
import { hostileInvoices, invoices } from '../samples/invoices.js';
import { octoberSpend } from '../samples/spend.js';
import { hostile, october } from '../samples/usage.js';

const balance: NetBalanceView = {
  kind: 'net-balance',
  asOf: instant('2026-11-21T10:00:00Z'),
  balance: { value: decimal('1585.245'), unit: { kind: 'currency', id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', code: 'USD', digits: 2 } },
  scope: 'spendable',
  level: 'low',
};

/** All components on one page, with ordinary or with hostile names. */
function Everything({ unfriendly = false }: { unfriendly?: boolean }): ReactElement {
  const name = unfriendly ? `<b>Credit</b> \u202E left ${'and so on '.repeat(30)}` : 'Credit left';
  return (
    <div style={{ display: 'grid', gap: 16, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <NetBalanceBadge label={name} data={balance} />
      <UsageChart title={unfriendly ? name : 'CPU hours'} data={unfriendly ? hostile : october} />
      <SpendChart title="Spend" data={octoberSpend} />
      <BalanceTable caption="Commits and credits" data={unfriendly ? hostileBalances : balances} />
      <InvoiceTable caption="Invoices" data={unfriendly ? hostileInvoices : invoices} />
    </div>
  );
}

/** Whatever the circumstances, the page must not scroll sideways. */
const fits = async (): Promise<void> => {
  await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
};

const meta = { title: 'States/Circumstances', component: Everything } satisfies Meta<typeof Everything>;
export default meta;
type Story = StoryObj<typeof meta>;

/** To look at in light and dark, and in the browser's forced colours and print preview. */
export const Plain: Story = { play: fits };

/** All of it in Arabic. */
export const RightToLeft: Story = {
  decorators: [
    (Page) => (
      <div dir="rtl" lang="ar">
        <BillingProvider locale="ar-EG" messages={ar}>
          <Page />
        </BillingProvider>
      </div>
    ),
  ],
  play: fits,
};

/** A reader who doubled the browser's font size. */
export const LargeLetters: Story = {
  beforeEach: () => {
    document.documentElement.style.fontSize = '200%';
    return () => {
      document.documentElement.style.fontSize = '';
    };
  },
  play: fits,
};

/** A page zoomed to 200 %, which leaves half as many pixels for everything. */
export const TwiceAsLarge: Story = { decorators: [(Page) => <div style={{ zoom: 2 }}><Page /></div>], play: fits };

/** Markup, right-to-left text and endless words as names. */
export const UnfriendlyNames: Story = { args: { unfriendly: true }, play: fits };

/** The same names where there is least room for them. */
export const UnfriendlyNamesOnAPhone: Story = { args: { unfriendly: true }, decorators: [(Page) => <div style={{ width: 320 }}><Page /></div>], play: fits };
