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

/** One metric over time by its group keys, compared with the time before. */
export const Ready: Story = {};

/** Every control and every box is in its place before the first answer. */
export const Pending: Story = { args: { source: waiting } };

/** A customer without any records. */
export const Empty: Story = { args: { source: nothing } };

/** Every request is refused; the panels say so, with an id to quote to support. */
export const Failed: Story = { args: { source: refusing } };

/** The source lacks these methods: one panel says that it is not available, the others are left out. */
export const NotOffered: Story = { args: { source: only('metrics') } };

/** Range, granularity and mark set by the host; the reader can still change them. */
export const LastMonthByWeek: Story = { args: { defaultRange: 'last-month', defaultBucket: 'week', defaultMark: 'area' } };

/** A range of any days, set by the host here. Readers choose one under “Other days…”, or by pressing a bar. */
export const OtherDays: Story = { args: { defaultRange: { from: '2024-10-05', to: '2024-10-20' } } };

/** Display names from Metronome's `bm_group_key_overrides`. */
export const NamedGroups: Story = {
  args: { groupKeyOverrides: [{ group_key_name: 'endpoint', display_name: 'API endpoint', value_display_names: { 'endpoint-1': 'Search' } }] },
};

/** Days of the reader's zone, for metrics whose hourly values can be combined into days. */
export const InNewYork: Story = { args: { timeZone: 'America/New_York' } };

/** On a phone. */
export const Narrow: Story = { decorators: [(Dashboard) => <div style={{ width: 320 }}><Dashboard /></div>] };

/** A dark theme on a dark page. */
export const Dark: Story = { args: { theme: createTheme({ scheme: 'dark' }) }, decorators: [(Dashboard) => <div style={{ padding: 24, background: '#0d0f13', color: '#e9ebf0' }}><Dashboard /></div>] };

/** German words, dates and digits. */
export const German: Story = { args: { locale: 'de-DE', messages: de } };

/** Arabic, from right to left. */
export const RightToLeft: Story = { args: { locale: 'ar-EG', messages: ar }, decorators: [(Dashboard) => <div dir="rtl" lang="ar"><Dashboard /></div>] };
