import { ar, de } from '@meterboard/ui';
import { CommitsAndCreditsDashboard, type CommitsAndCreditsDashboardProps } from '@meterboard/ui/dashboards';
import { createTheme } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { nothing, now, only, refusing, source, waiting } from './sources.js';

const meta = {
  title: 'Dashboards/CommitsAndCreditsDashboard',
  component: CommitsAndCreditsDashboard,
  args: { source, now },
  tags: ['autodocs'],
} satisfies Meta<CommitsAndCreditsDashboardProps>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What is left, how long it will last at the current pace, what expires next, and every commit and credit. */
export const Ready: Story = {};

/** Every control and every box is in its place before the first answer. */
export const Pending: Story = { args: { source: waiting } };

/** A customer without any records. */
export const Empty: Story = { args: { source: nothing } };

/** Every request is refused; the panels say so, with an id to quote to support. */
export const Failed: Story = { args: { source: refusing } };

/** The source lacks these methods: one panel says that it is not available, the others are left out. */
export const NotOffered: Story = { args: { source: only('netBalance') } };

/** Less is left than `lowBelow`. */
export const RunningLow: Story = { args: { lowBelow: '1000000' } };

/** One of Metronome's `dashboard_options`, written as for the embed. */
export const NamesHidden: Story = { args: { dashboardOptions: [{ key: 'hide_grant_name', value: 'true' }] } };

/** On a phone. */
export const Narrow: Story = { decorators: [(Dashboard) => <div style={{ width: 320 }}><Dashboard /></div>] };

/** A dark theme on a dark page. */
export const Dark: Story = { args: { theme: createTheme({ scheme: 'dark' }) }, decorators: [(Dashboard) => <div style={{ padding: 24, background: '#0d0f13', color: '#e9ebf0' }}><Dashboard /></div>] };

/** German words, dates and digits. */
export const German: Story = { args: { locale: 'de-DE', messages: de } };

/** Arabic, from right to left. */
export const RightToLeft: Story = { args: { locale: 'ar-EG', messages: ar }, decorators: [(Dashboard) => <div dir="rtl" lang="ar"><Dashboard /></div>] };
