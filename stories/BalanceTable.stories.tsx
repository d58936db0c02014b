import { ar, BalanceTable, type BalanceTableProps } from '@meterboard/ui';
import { createTheme } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { balances, hostileBalances, noBalances, sparseBalances } from './samples/balances.js';

const meta = {
  title: 'Components/BalanceTable',
  component: BalanceTable,
  args: { caption: 'Commits and credits', data: balances },
  tags: ['autodocs'],
} satisfies Meta<BalanceTableProps>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Prepaid commits and credits with what is left of each; the postpaid commit is owed, so it stands in a table of its own. */
export const Ready: Story = {};

/** Details of two lines: other movements, access periods, and the ledger with its running balance. */
export const Expanded: Story = { args: { defaultExpanded: ['annual', 'overdrawn'], height: 'auto' } };

/** Amounts are sorted within their unit: dollars and tokens have no common order. */
export const Sorted: Story = { args: { defaultSort: { column: 'remaining', direction: 'descending' } } };

/** A press on a column's head sorts by it; the arrow beside a name opens its details. */
export const SortAndOpen: Story = {
  args: { height: 'auto' },
  play: async ({ canvasElement }) => {
    const table = within(within(canvasElement).getByRole('table', { name: 'Commits and credits' }));
    const names = (): string => table.getAllByRole('rowheader').map(({ textContent }) => textContent).join('\n');
    await userEvent.click(table.getByRole('button', { name: 'Granted' }));
    await expect(table.getByRole('columnheader', { name: 'Granted' })).toHaveAttribute('aria-sort', 'descending');
    // The largest amount of each unit comes first: a million tokens are neither more nor less than a dollar.
    await expect(names()).toMatch(/^Annual commit[^]*^Welcome credit[^]*^Model tokens/m);
    await userEvent.click(table.getByRole('button', { name: 'Details of Welcome credit' }));
    await expect(within(canvasElement).getByRole('table', { name: 'Ledger' })).toBeVisible();
  },
};

/** A dark theme on a light page. */
export const Dark: Story = { args: { theme: createTheme({ scheme: 'dark' }), defaultExpanded: ['welcome'], height: 'auto' } };

/** Three of Metronome's `color_overrides`. */
export const Brand: Story = {
  args: { colorOverrides: [{ name: 'Progress_bar', value: '#0f766e' }, { name: 'Action', value: '#0f766e' }, { name: 'Primary_light', value: '#ccfbf1' }] },
};

/** On a phone each row becomes a card. */
export const Narrow: Story = {
  args: { height: 'auto' },
  decorators: [(Table) => <div style={{ width: 320 }}><Table /></div>],
};

/** Amounts that the records do not contain are called unknown, never 0. */
export const UnknownAmounts: Story = { args: { data: sparseBalances, defaultExpanded: ['no-ledger'] } };

/** Markup, right-to-left text and endless words stay text, inside their cell. */
export const HostileNames: Story = { args: { data: hostileBalances, height: 'auto' } };

/** Nothing was ever granted. Balances that ended would still be listed. */
export const Empty: Story = { args: { data: noBalances } };

/** Rows to come, in the box that they will fill, with how far the source is. */
export const Pending: Story = { args: { data: undefined, state: { status: 'pending', progress: 0.4 } } };

/** What went wrong, with an id to quote to support and a way to try again. */
export const Failed: Story = {
  args: { data: undefined, state: { status: 'error', error: Object.assign(new Error('503'), { kind: 'server', requestId: 'req_8Qz1' }), refetch: () => undefined } },
};

/** A refetch failed: the old figures stay, marked as not refreshed. */
export const Stale: Story = {
  args: { data: undefined, state: { status: 'error', error: new Error('offline'), data: balances, refetch: () => undefined } },
};

/** Arabic words, digits and dates, from right to left. */
export const Arabic: Story = {
  args: { caption: 'الأرصدة والالتزامات', locale: 'ar-EG', messages: ar, height: 'auto', defaultExpanded: ['welcome'] },
  decorators: [(Table) => <div dir="rtl" lang="ar"><Table /></div>],
};
