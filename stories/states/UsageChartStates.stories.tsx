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

/** No figures yet: a quiet picture in the chart's own box. */
export const Pending: Story = {};

/** The source says how far it is. */
export const PendingWithProgress: Story = { args: { state: { status: 'pending', progress: 0.4 } } };

/** Nothing was recorded in this range. A recorded 0 would be a chart. */
export const Empty: Story = { args: { state: { status: 'success', data: nothing } } };

/** Says what went wrong in neutral words, with an id to quote to support and a way to try again. */
export const Failed: Story = {
  args: { state: { status: 'error', error: new RequestError('server', 'The server answered 503.', { status: 503, requestId: 'req_8Qz1' }), refetch: () => undefined } },
};

/** Says when trying again makes sense. */
export const RateLimited: Story = {
  args: { state: { status: 'error', error: new RequestError('rate-limited', 'The server answered 429.', { status: 429, requestId: 'req_8Qz2', retryAfter: 30 }), refetch: () => undefined } },
};

/** A refetch failed: the figures from before stay, and say so. */
export const Stale: Story = { args: { state: { status: 'error', error: new RequestError('network', 'No answer.'), data: october, refetch: () => undefined } } };

/** New figures are on their way; the present ones stay in place. */
export const Refreshing: Story = { args: { state: { status: 'success', data: october, isFetching: true } } };

/** To compare the box of the other states with. */
export const Ready: Story = { args: { state: { status: 'success', data: october } } };
