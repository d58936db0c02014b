import { ar, SeatBalanceTable, type SeatBalanceTableProps } from '@meterboard/ui';
import { createTheme } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { hostileSeats, manySeats, noSeats, seats, unevenSeats } from './samples/seats.js';

const meta = {
  title: 'Components/SeatBalanceTable',
  component: SeatBalanceTable,
  args: { caption: 'Seats', data: seats },
  tags: ['autodocs'],
} satisfies Meta<SeatBalanceTableProps>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What each seat was given, has used and has left, and what all of them have together. */
export const Ready: Story = {};

/** 2,400 seats: a hundred rows at a time, and a search. Totals count all of them. */
export const Many: Story = { args: { data: manySeats } };

/** A search lists the seats with these words in their name, and says how many there are. */
export const Search: Story = {
  args: { data: manySeats },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Find a seat' }), 'HEDY-17');
    await expect(canvas.getByText('11 of 2,400 seats')).toBeVisible();
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(11);
  },
};

/** A press on a column's head sorts by it: who has least left comes first. */
export const Sorted: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Remaining' }));
    await expect(canvas.getAllByRole('rowheader')[0]).toHaveTextContent('blaise@example.com');
  },
};

/** A seat in two units has two rows; what a record does not say is unknown, not zero. */
export const Uneven: Story = { args: { data: unevenSeats } };

/** A dark theme on a light page. */
export const Dark: Story = { args: { theme: createTheme({ scheme: 'dark' }) } };

/** On a phone each row becomes a card. */
export const Narrow: Story = { args: { data: manySeats, defaultSearch: 'ada-1' }, decorators: [(Table) => <div style={{ width: 320 }}><Table /></div>] };

/** Markup, right-to-left text and endless words stay text, inside their cell. */
export const HostileNames: Story = { args: { data: hostileSeats } };

/** A customer whose contracts have no seats. */
export const Empty: Story = { args: { data: noSeats } };

/** Rows to come, in the box that they will fill. */
export const Pending: Story = { args: { data: undefined, state: { status: 'pending' } } };

/** What went wrong, with an id to quote to support and a way to try again. */
export const Failed: Story = { args: { data: undefined, state: { status: 'error', error: new Error('offline'), refetch: () => undefined } } };

/** The last figures stay when a refetch fails, and say so. */
export const Stale: Story = { args: { data: undefined, state: { status: 'error', error: new Error('offline'), data: seats, refetch: () => undefined } } };

/** Arabic words, from right to left. */
export const Arabic: Story = { args: { caption: 'المقاعد', locale: 'ar', messages: ar }, decorators: [(Table) => <div dir="rtl" lang="ar"><Table /></div>] };
