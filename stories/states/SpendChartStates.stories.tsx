import { SpendChart, type SpendChartProps } from '@meterboard/ui';
import { RequestError } from '@meterboard/data';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { noSpend, octoberSpend } from '../samples/spend.js';

const meta = {
  title: 'States/SpendChart',
  component: SpendChart,
  args: { title: 'Spend', description: 'By product, October 2024', state: { status: 'pending' } },
} satisfies Meta<SpendChartProps>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The sum above the chart keeps its place while it loads. */
export const Pending: Story = {};

/** Nothing was billed in this range. */
export const Empty: Story = { args: { state: { status: 'success', data: noSpend } } };

/** What went wrong, with an id to quote to support and a way to try again. */
export const Failed: Story = {
  args: { state: { status: 'error', error: new RequestError('network', 'No answer.', { requestId: 'req_8Qz3' }), refetch: () => undefined } },
};

/** A refetch failed: the figures from before stay, and say so. */
export const Stale: Story = { args: { state: { status: 'error', error: new RequestError('network', 'No answer.'), data: octoberSpend, refetch: () => undefined } } };

/** To compare the box of the other states with. */
export const Ready: Story = { args: { state: { status: 'success', data: octoberSpend } } };
