import { BurnDownChart, type BurnDownChartProps } from '@meterboard/ui';
import { RequestError } from '@meterboard/data';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { nothingLeft, runningOut, tooEarly } from '../samples/burnDown.js';

const meta = {
  title: 'States/BurnDownChart',
  component: BurnDownChart,
  args: { title: 'Credits over time', history: runningOut.history, state: { status: 'pending' } },
} satisfies Meta<BurnDownChartProps>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The sentence above the chart keeps its place while it loads. */
export const Pending: Story = {};

/** A forecast takes seven days of usage; it says how many there are. */
export const TooEarly: Story = { args: { state: { status: 'success', data: tooEarly } } };

/** Neither a balance nor one to come. */
export const Empty: Story = { args: { state: { status: 'success', data: nothingLeft } } };

/** What went wrong, with an id to quote to support and a way to try again. */
export const Failed: Story = {
  args: { state: { status: 'error', error: new RequestError('network', 'No answer.', { requestId: 'req_8Qz3' }), refetch: () => undefined } },
};

/** A refetch failed: the forecast from before stays, and says so. */
export const Stale: Story = { args: { state: { status: 'error', error: new RequestError('network', 'No answer.'), data: runningOut.data, refetch: () => undefined } } };

/** To compare the box of the other states with. */
export const Ready: Story = { args: { state: { status: 'success', data: runningOut.data } } };
