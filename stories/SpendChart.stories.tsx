import { SpendChart, type SpendChartProps } from '@meterboard/ui';
import { createTheme } from '@meterboard/ui/theme';
import { decimal } from '@meterboard/data';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { covered, inArrears, octoberSpend } from './samples/spend.js';

const meta = {
  title: 'Components/SpendChart',
  component: SpendChart,
  args: { title: 'Spend', description: 'By product, October 2024', data: octoberSpend },
  tags: ['autodocs'],
} satisfies Meta<SpendChartProps>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Usage upwards, credits applied below zero, the net as a line, and above the chart the sum that leads to it. */
export const Net: Story = {};

/** What the usage cost, before credits and other charges. */
export const Gross: Story = { args: { measure: 'gross' } };

/** What the period has cost by each day. The net begins where the commit ends. */
export const RunningTotal: Story = { args: { cumulative: true, mark: 'area' } };

/** Two lines: a commit that the running total approaches, and a budget so far above that the chart is not shrunk to show it. */
export const TowardsCommit: Story = {
  args: { cumulative: true, mark: 'area', measure: 'gross', references: [{ label: 'Prepaid commit', value: decimal(20_000) }, { label: 'Yearly budget', value: decimal(250_000) }] },
};

/** No commits or credits: all usage is billed at the end of the month. */
export const InArrears: Story = { args: { data: inArrears } };

/** A prepaid commit pays for everything: the net is 0 every day, and the usage is still visible. */
export const CoveredByCommit: Story = { args: { data: covered } };

/** On a phone the sum has two rows, and the legend leaves out the amounts. */
export const Narrow: Story = { decorators: [(Chart) => <div style={{ width: 320 }}><Chart /></div>] };

/** A dark theme on a light page. */
export const Dark: Story = { args: { theme: createTheme({ scheme: 'dark' }) } };

/** With the tooltip of one day open. */
export const WithTooltip: Story = { args: { defaultActiveBucket: 9 }, parameters: { docs: { disable: true } } };
