import { ar, de } from '@meterboard/ui';
import { InvoicesDashboard, type InvoicesDashboardProps } from '@meterboard/ui/dashboards';
import { createTheme } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { newcomer, nothing, now, only, refusing, source, waiting } from './sources.js';

const meta = {
  title: 'Dashboards/InvoicesDashboard',
  component: InvoicesDashboard,
  args: { source, now },
  tags: ['autodocs'],
} satisfies Meta<InvoicesDashboardProps>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The spend of the current period, and every invoice with its lines. */
export const Ready: Story = {};

/** Every control and every box is in its place before the first answer. */
export const Pending: Story = { args: { source: waiting } };

/** A customer without any records. */
export const Empty: Story = { args: { source: nothing } };

/** Every request is refused; the panels say so, with an id to quote to support. */
export const Failed: Story = { args: { source: refusing } };

/** The source lacks these methods: one panel says that it is not available, the others are left out. */
export const NotOffered: Story = { args: { source: only('spend') } };

/** Two of Metronome's `dashboard_options`, written as for the embed. */
export const WithOptions: Story = {
  args: {
    dashboardOptions: [
      { key: 'show_zero_usage_line_items', value: 'true' },
      { key: 'invoice_status_filter', value: 'FINALIZED_AND_DRAFT' },
    ],
  },
};

/** What the period will cost is estimated once a week of use was seen. */
export const TooEarlyToTell: Story = { args: { source: newcomer, now: newcomer.now } };

/** A download button for finalized invoices, and a group key to split the spend by. */
export const WithDownloads: Story = { args: { onDownload: () => new Promise((resolve) => { setTimeout(resolve, 400); }), groupKeys: ['region'] } };

/** On a phone. */
export const Narrow: Story = { decorators: [(Dashboard) => <div style={{ width: 320 }}><Dashboard /></div>] };

/** A dark theme on a dark page. */
export const Dark: Story = { args: { theme: createTheme({ scheme: 'dark' }) }, decorators: [(Dashboard) => <div style={{ padding: 24, background: '#0d0f13', color: '#e9ebf0' }}><Dashboard /></div>] };

/** German words, dates and digits. */
export const German: Story = { args: { locale: 'de-DE', messages: de } };

/** Arabic, from right to left. */
export const RightToLeft: Story = { args: { locale: 'ar-EG', messages: ar }, decorators: [(Dashboard) => <div dir="rtl" lang="ar"><Dashboard /></div>] };
