import { RequestError } from '@meterboard/data';
import { AnomalyList, ar, SpendChart, useAnomalyEvents, type AnomalyListProps } from '@meterboard/ui';
import { createTheme } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type ReactElement } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { calm, changes, early, hostile, october, outage, peaks, seldom, spikes } from './samples/anomalies.js';

const meta = {
  title: 'Components/AnomalyList',
  component: AnomalyList,
  args: { title: 'What stands out', data: spikes },
  tags: ['autodocs'],
} satisfies Meta<AnomalyListProps>;

export default meta;
type Story = StoryObj<typeof meta>;

const failed = new RequestError('server', 'The server answered 503.', { status: 503, requestId: 'req_8Qz1' });
const refetch = (): void => undefined;

/** When, how much, what was expected, and which products explain the difference. */
export const Ready: Story = {};

function Beside(props: AnomalyListProps): ReactElement {
  const [bucket, setBucket] = useState<number | null>(null);
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      <SpendChart title="Spend" data={october} events={useAnomalyEvents(props.data)} activeBucket={bucket} onActiveBucketChange={setBucket} />
      <AnomalyList {...props} activeBucket={bucket} onActiveBucketChange={setBucket} />
    </div>
  );
}

/** Marks on a chart of the same days, and a button that points one out there. */
export const BesideChart: Story = {
  render: (args) => <Beside {...args} />,
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    const button = page.getByRole('button', { name: 'Show in chart: Thu, Oct 17, 2024' });
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(within(canvasElement.ownerDocument.body).getByText(/^Usage cost .+, more than the .+ expected$/)).toBeVisible();
  },
};

/** Two days of an outage are told as one, and a new level once, on the day that it began; later days are judged by it. */
export const RunAndNewLevel: Story = { args: { data: changes } };

/** Hours are judged by the same hour of the weeks before. */
export const Hours: Story = { args: { data: outage } };

/** A quiet month says so. */
export const NothingStandsOut: Story = { args: { data: calm } };

/** Three weeks have to come before the first day that is judged. */
export const TooEarly: Story = { args: { data: early } };

/** A purchase now and then has no usual level. */
export const NoLevel: Story = { args: { data: seldom } };

/** Maxima of several groups have no total to judge. */
export const NoTotal: Story = { args: { data: peaks } };

/** Sentences to come, in the box that they will fill. */
export const Pending: Story = { args: { data: undefined, state: { status: 'pending' } } };

/** What went wrong, with an id to quote to support and a way to try again. */
export const Failed: Story = { args: { data: undefined, state: { status: 'error', error: failed, refetch } } };

/** A refetch failed: what was known stays, marked as not refreshed. */
export const Stale: Story = { args: { data: undefined, state: { status: 'error', error: failed, data: spikes, refetch } } };

/** Markup and right-to-left names stay text, shortened and isolated from the sentence around them. */
export const HostileNames: Story = { args: { data: hostile } };

/** On a phone the button is below the words. */
export const Narrow: Story = {
  args: { data: changes, onActiveBucketChange: refetch },
  decorators: [(List) => <div style={{ width: 320 }}><List /></div>],
};

/** A dark theme on a light page. */
export const Dark: Story = { args: { data: changes, theme: createTheme({ scheme: 'dark' }), defaultActiveBucket: changes.anomalies[0]?.bucket ?? null, onActiveBucketChange: refetch } };

/** Arabic words, digits and dates, from right to left. */
export const Arabic: Story = {
  args: { title: 'ما هو غير معتاد', data: changes, locale: 'ar-EG', messages: ar, onActiveBucketChange: refetch },
  decorators: [(List) => <div dir="rtl" lang="ar"><List /></div>],
};
