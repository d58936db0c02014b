import { AlertTable, ar, type AlertTableProps } from '@meterboard/ui';
import { createTheme } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { alerts, hostileAlerts, noAlerts, quietAlerts } from './samples/alerts.js';

const meta = {
  title: 'Components/AlertTable',
  component: AlertTable,
  args: { caption: 'Alerts', data: alerts },
  tags: ['autodocs'],
} satisfies Meta<AlertTableProps>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What is in alarm comes first. A threshold is an amount, a share, days or a quantity, and says on which side of it the alarm is. */
export const Ready: Story = {};

/** Nothing is in alarm. */
export const Quiet: Story = { args: { data: quietAlerts } };

/** A press on a column's head sorts by it. */
export const Sorted: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Changed' }));
    await expect(canvas.getByRole('columnheader', { name: 'Changed' })).toHaveAttribute('aria-sort', 'descending');
    await expect(canvas.getAllByRole('rowheader')[0]).toHaveTextContent('Commit ends soon');
  },
};

/** A dark theme on a light page. */
export const Dark: Story = { args: { theme: createTheme({ scheme: 'dark' }) } };

/** On a phone each row becomes a card. */
export const Narrow: Story = { decorators: [(Table) => <div style={{ width: 320 }}><Table /></div>] };

/** Markup, right-to-left text and endless words stay text, inside their cell. */
export const HostileNames: Story = { args: { data: hostileAlerts } };

/** A customer for whom nothing is watched. */
export const Empty: Story = { args: { data: noAlerts } };

/** Rows to come, in the box that they will fill. */
export const Pending: Story = { args: { data: undefined, state: { status: 'pending' } } };

/** What went wrong, with an id to quote to support and a way to try again. */
export const Failed: Story = { args: { data: undefined, state: { status: 'error', error: new Error('offline'), refetch: () => undefined } } };

/** The last alerts stay when a refetch fails, and say so. */
export const Stale: Story = { args: { data: undefined, state: { status: 'error', error: new Error('offline'), data: alerts, refetch: () => undefined } } };

/** Arabic words, from right to left. */
export const Arabic: Story = { args: { caption: 'التنبيهات', locale: 'ar', messages: ar }, decorators: [(Table) => <div dir="rtl" lang="ar"><Table /></div>] };
