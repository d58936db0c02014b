import type { UsageView } from '@meterboard/data';
import { ar, ListenButton, UsageChart, useSonification, type ListenButtonProps } from '@meterboard/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type ReactElement } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { nothing, october, year } from './samples/usage.js';

/** The button with its chart, whose highlight follows the tones. */
function Chart(props: Omit<ListenButtonProps, 'data' | 'state'> & { data: UsageView }): ReactElement {
  const [active, setActive] = useState<number | null>(null);
  const { label, data, locale, messages } = props;
  return (
    <div style={{ display: 'grid', gap: 12 }}>
      <ListenButton {...props} onActiveBucketChange={setActive} />
      <UsageChart title={label} data={data} locale={locale} messages={messages} activeBucket={active} onActiveBucketChange={setActive} />
    </div>
  );
}

const meta = {
  title: 'Components/ListenButton',
  component: ListenButton,
  args: { label: 'CPU hours', data: october },
  tags: ['autodocs'],
} satisfies Meta<ListenButtonProps>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One tone a day, higher for more, while the chart shows which day is heard. The last day is in progress, so its tone is broken in two; the days to come are ticks. */
export const WithChart: Story = { render: ({ label }) => <Chart label={label} data={october} /> };

/** One region of three. */
export const OneSeries: Story = { render: () => <Chart label="us-east-1" data={october} series={october.series[0]?.id} /> };

/** A year of hours: more than can be told apart, so each tone is a week. */
export const Year: Story = { args: { data: year } };

/** On a right-to-left page the first day is heard on the right, where it is drawn. */
export const Arabic: Story = {
  render: () => (
    <div dir="rtl" lang="ar">
      <Chart label="CPU" data={october} locale="ar-EG" messages={ar} />
    </div>
  ),
};

/** The figures are on their way. */
export const Pending: Story = { args: { data: undefined, state: { status: 'pending' } } };

/** Nothing was recorded, which is not zero: there is nothing to hear. */
export const Empty: Story = { args: { data: nothing } };

/** A press starts it, Escape stops it. */
export const Stopped: Story = {
  render: ({ label }) => <Chart label={label} data={october} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Listen: CPU hours' }));
    await expect(canvas.getByRole('button', { name: 'Stop: CPU hours' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Listen: CPU hours' })).toBeVisible());
  },
};

function OwnButton(): ReactElement {
  const { buttonRef, buttonProps, ids, sentence, how } = useSonification({ label: 'CPU hours', data: october });
  return (
    <div>
      <button ref={buttonRef} {...buttonProps} />
      <p id={ids.range}>{sentence}</p>
      <p id={ids.how}>{how}</p>
    </div>
  );
}

/** `useSonification` for a button of your own, here with the explanation in sight. */
export const OwnMarkup: Story = { render: () => <OwnButton /> };
