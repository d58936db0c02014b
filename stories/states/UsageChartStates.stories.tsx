import { UsageChart, type UsageChartProps } from '@meterboard/ui';
import { RequestError } from '@meterboard/data';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { nothing, october } from '../samples/usage.js';

const meta = {
  title: 'States/UsageChart',
  component: UsageChart,
  args: { title: 'CPU hours', description: 'By region, October 2024', state: { status: 'pending' } },
} satisfies Meta<UsageChartProps>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Pending: Story = {};

export const PendingWithProgress: Story = { args: { state: { status: 'pending', progress: 0.4 } } };

export const Empty: Story = { args: { state: { status: 'success', data: nothing } } };

export const Failed: Story = {
  args: { state: { status: 'error', error: new RequestError('server', 'The server answered 503.', { status: 503, requestId: 'req_8Qz1' }), refetch: () => undefined } },
};

export const RateLimited: Story = {
  args: { state: { status: 'error', error: new RequestError('rate-limited', 'The server answered 429.', { status: 429, requestId: 'req_8Qz2', retryAfter: 30 }), refetch: () => undefined } },
};

/** A refetch failed: the figures from before stay, and say so. */
export const Stale: Story = { args: { state: { status: 'error', error: new RequestError('network', 'No answer.'), data: october, refetch: () => undefined } } };

export const Refreshing: Story = { args: { state: { status: 'success', data: october, isFetching: true } } };

export const Ready: Story = { args: { state: { status: 'success', data: october } } };
