import { ar, BurnDownChart, type BurnDownChartProps } from '@meterboard/ui';
import { decimal, instant } from '@meterboard/data';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { hostileGrants, lasting, quarterly, runningOut } from './samples/burnDown.js';

const meta = {
  title: 'Components/BurnDownChart',
  component: BurnDownChart,
  args: { title: 'Credits over time', data: runningOut.data, history: runningOut.history },
  tags: ['autodocs'],
} satisfies Meta<BurnDownChartProps>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What was left since August, and how it goes on. The credit that ends with the year is marked, and so is the day on which nothing is left. */
export const RunningOut: Story = {};

/** Each quarter opens with a part of its own; what is left of the one before is lost. */
export const QuarterlyAccess: Story = { args: { data: quarterly.data, history: quarterly.history } };

/** It lasts longer than the forecast looks. */
export const Lasting: Story = { args: { data: lasting.data, history: lasting.history } };

/** The forecast alone, where no ledgers were read. */
export const WithoutHistory: Story = { args: { history: null } };

/** With the amount below which the balance counts as low. */
export const WithThreshold: Story = { args: { references: [{ label: 'Low balance', value: decimal('10000') }] } };

/** With the figures of one day. */
export const WithTooltip: Story = { args: { defaultActiveAt: instant('2027-01-01T00:00:00Z') }, parameters: { docs: { disable: true } } };

/** Left and right move through time; Home, End and Escape work too. Every step is spoken. */
export const ExploreByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const plot = within(canvasElement).getByRole('slider', { name: 'Credits over time' });
    plot.focus();
    await userEvent.keyboard('{Home}');
    await expect(plot).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Aug 1, 2026: \$/));
    await userEvent.keyboard('{End}');
    await expect(plot).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Apr 1, 2027: about \$/));
    await expect(within(document.body).getByRole('tooltip')).toHaveTextContent('Expected');
    await userEvent.keyboard('{Escape}');
    await expect(within(document.body).queryByRole('tooltip')).toBeNull();
  },
};

/** The same figures as a table: a row for each ledger entry, then one for each day. */
export const AsTable: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'View as table' }));
    await expect(canvas.getByRole('columnheader', { name: 'Likely at most' })).toBeVisible();
  },
};

/** Names are shown as they are, shortened and in their own direction. */
export const HostileNames: Story = { args: { data: hostileGrants.data, history: hostileGrants.history, defaultActiveAt: instant('2026-12-20T00:00:00Z') } };

/** Arabic: time runs from right to left. */
export const RightToLeft: Story = {
  args: { locale: 'ar-EG', messages: ar, title: 'الرصيد عبر الزمن' },
  decorators: [(Story) => <div dir="rtl" lang="ar"><Story /></div>],
};
