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

/** Credits below zero, the net as a line, the sum above. */
export const Net: Story = {};

export const Gross: Story = { args: { measure: 'gross' } };

export const RunningTotal: Story = { args: { cumulative: true, mark: 'area' } };

/** A commit that the running total goes up to, and a budget too far away to shrink the chart for. */
export const TowardsCommit: Story = {
  args: { cumulative: true, mark: 'area', measure: 'gross', references: [{ label: 'Prepaid commit', value: decimal(20_000) }, { label: 'Yearly budget', value: decimal(250_000) }] },
};

export const InArrears: Story = { args: { data: inArrears } };

/** A prepaid commit takes everything back: the net is 0, and the usage is still there to see. */
export const CoveredByCommit: Story = { args: { data: covered } };

export const Narrow: Story = { decorators: [(Chart) => <div style={{ width: 320 }}><Chart /></div>] };

export const Dark: Story = { args: { theme: createTheme({ scheme: 'dark' }) } };

export const PointedAt: Story = { args: { defaultActiveBucket: 9 } };
