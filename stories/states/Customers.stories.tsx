import { creditTypeRows, fakeSource, type FakeSource } from '@meterboard/data/testing';
import { UsageChart } from '@meterboard/ui';
import { CommitsAndCreditsDashboard, InvoicesDashboard, UsageDashboard } from '@meterboard/ui/dashboards';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { usage } from '../samples/usage.js';

const PAGES = { commits: CommitsAndCreditsDashboard, invoices: InvoicesDashboard, usage: UsageDashboard };

interface AccountProps {
  source: FakeSource;
  /** The dashboards to show, from above. */
  pages: readonly (keyof typeof PAGES)[];
}

/** What a customer sees, dashboard by dashboard. */
function Account({ source, pages }: AccountProps): ReactElement {
  return (
    <div style={{ display: 'grid', gap: 40, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {pages.map((page) => {
        const Dashboard = PAGES[page];
        return <Dashboard key={page} source={source} now={source.now} />;
      })}
    </div>
  );
}

const meta = { title: 'States/Customers', component: Account, args: { source: fakeSource(), pages: ['commits', 'invoices', 'usage'] } } satisfies Meta<AccountProps>;
export default meta;
type Story = StoryObj<typeof meta>;

const year2024 = (amount: number): { start: string; end: string; amount: number }[] => [{ start: '2024-01-01', end: '2025-01-01', amount }];

/** Signed up this morning: one bar, and too little for any estimate. */
export const FirstDay: Story = { args: { source: fakeSource({ since: '2024-10-24' }) } };

/** The commit was used up in the middle of the month, and the minimum spend is long fulfilled. */
export const OverCommit: Story = {
  args: {
    pages: ['commits', 'invoices'],
    source: fakeSource({
      grants: [
        { type: 'PREPAID', name: 'Annual commit', segments: year2024(2_040_000) },
        { type: 'POSTPAID', name: 'Minimum spend', segments: year2024(50_000) },
      ],
    }),
  },
};

/** Most of a commit would be lost tomorrow. */
export const EndsTomorrow: Story = {
  args: { pages: ['commits'], source: fakeSource({ grants: [{ type: 'PREPAID', name: 'Trial commit', segments: [{ start: '2024-10-01', end: '2024-10-25', amount: 900_000 }] }] }) },
};

/** Refunds larger than the days they fall on. */
export const NegativeDays: Story = {
  args: {
    pages: ['invoices'],
    source: fakeSource({
      grants: [],
      charges: [
        { type: 'scheduled', name: 'Refund for the outage', amount: -45_000, at: '2024-10-09' },
        { type: 'scheduled', name: 'Refund', amount: -30_000, at: '2024-10-10' },
      ],
    }),
  },
};

const [, EUROS, AI_CREDITS] = creditTypeRows();

/** Euros and credits have no sum: the table lists both, and the figures above it are of one at a time. */
export const EurosAndCredits: Story = {
  args: {
    pages: ['commits'],
    source: fakeSource({
      products: [{ name: 'Model tokens', daily: { small: 2100, large: 1100 }, key: 'model', unitPrice: 0.5, creditType: AI_CREDITS }],
      grants: [
        { type: 'PREPAID', name: 'Jahreskontingent', creditType: EUROS, segments: year2024(18_000) },
        { type: 'CREDIT', name: 'Model credits', creditType: AI_CREDITS, segments: year2024(700_000) },
      ],
    }),
  },
};

const SHARDS = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`shard-${String(index + 1).padStart(2, '0')}`, 400 - index * 9]));

/** Forty groups without `maxSeries`: the legend scrolls, and the ten colours come again and again. */
export const FortyGroups: Story = { render: () => <UsageChart title="CPU hours" description="By shard, October 2024" data={usage({ daily: SHARDS })} /> };
