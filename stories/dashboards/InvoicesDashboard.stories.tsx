import { ar, de } from '@meterboard/ui';
import { InvoicesDashboard, type InvoicesDashboardProps } from '@meterboard/ui/dashboards';
import { createTheme } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { nothing, now, only, refusing, source, waiting } from './sources.js';

const meta = {
  title: 'Dashboards/InvoicesDashboard',
  component: InvoicesDashboard,
  args: { source, now },
  tags: ['autodocs'],
} satisfies Meta<InvoicesDashboardProps>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Ready: Story = {};

export const Pending: Story = { args: { source: waiting } };

export const Empty: Story = { args: { source: nothing } };

export const Failed: Story = { args: { source: refusing } };

/** The backend cannot tell these figures: the panel says so, and the rest is left out. */
export const NotOffered: Story = { args: { source: only('spend') } };

/** Metronome's dashboard_options, as the embed takes them. */
export const WithOptions: Story = {
  args: {
    dashboardOptions: [
      { key: 'show_zero_usage_line_items', value: 'true' },
      { key: 'invoice_status_filter', value: 'FINALIZED_AND_DRAFT' },
    ],
  },
};

export const WithDownloads: Story = { args: { onDownload: () => new Promise((resolve) => { setTimeout(resolve, 400); }), groupKeys: ['region'] } };

export const Narrow: Story = { decorators: [(Dashboard) => <div style={{ width: 320 }}><Dashboard /></div>] };

export const Dark: Story = { args: { theme: createTheme({ scheme: 'dark' }) }, decorators: [(Dashboard) => <div style={{ padding: 24, background: '#0d0f13' }}><Dashboard /></div>] };

export const German: Story = { args: { locale: 'de-DE', messages: de } };

export const RightToLeft: Story = { args: { locale: 'ar-EG', messages: ar }, decorators: [(Dashboard) => <div dir="rtl" lang="ar"><Dashboard /></div>] };
