import { ar, de } from '@meterboard/ui';
import { UsageDashboard, type UsageDashboardProps } from '@meterboard/ui/dashboards';
import { createTheme } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { nothing, now, only, refusing, source, waiting } from './sources.js';

const meta = {
  title: 'Dashboards/UsageDashboard',
  component: UsageDashboard,
  args: { source, now },
  tags: ['autodocs'],
} satisfies Meta<UsageDashboardProps>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Ready: Story = {};

export const Pending: Story = { args: { source: waiting } };

export const Empty: Story = { args: { source: nothing } };

export const Failed: Story = { args: { source: refusing } };

/** The backend cannot tell these figures: the panel says so, and the rest is left out. */
export const NotOffered: Story = { args: { source: only('metrics') } };

export const LastMonthByWeek: Story = { args: { defaultRange: 'last-month', defaultBucket: 'week', defaultMark: 'area' } };

/** Metronome's bm_group_key_overrides. */
export const NamedGroups: Story = {
  args: { groupKeyOverrides: [{ group_key_name: 'endpoint', display_name: 'API endpoint', value_display_names: { 'endpoint-1': 'Search' } }] },
};

/** Days of the reader's zone, as far as hours make them. */
export const InNewYork: Story = { args: { timeZone: 'America/New_York' } };

export const Narrow: Story = { decorators: [(Dashboard) => <div style={{ width: 320 }}><Dashboard /></div>] };

export const Dark: Story = { args: { theme: createTheme({ scheme: 'dark' }) }, decorators: [(Dashboard) => <div style={{ padding: 24, background: '#0d0f13' }}><Dashboard /></div>] };

export const German: Story = { args: { locale: 'de-DE', messages: de } };

export const RightToLeft: Story = { args: { locale: 'ar-EG', messages: ar }, decorators: [(Dashboard) => <div dir="rtl" lang="ar"><Dashboard /></div>] };
