import { ar, BalanceTable, type BalanceTableProps } from '@meterboard/ui';
import { createTheme } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { balances, hostileBalances, noBalances, sparseBalances } from './samples/balances.js';

const meta = {
  title: 'Components/BalanceTable',
  component: BalanceTable,
  args: { caption: 'Credits and commitments', data: balances },
  tags: ['autodocs'],
} satisfies Meta<BalanceTableProps>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Ready: Story = {};

export const Expanded: Story = { args: { defaultExpanded: ['annual', 'overdrawn'], height: 'auto' } };

export const Sorted: Story = { args: { defaultSort: { column: 'remaining', direction: 'descending' } } };

export const SortedAndOpenedByHand: Story = {
  args: { height: 'auto' },
  play: async ({ canvasElement }) => {
    const table = within(within(canvasElement).getByRole('table', { name: 'Credits and commitments' }));
    const names = (): string => table.getAllByRole('rowheader').map(({ textContent }) => textContent).join('\n');
    await userEvent.click(table.getByRole('button', { name: 'Granted' }));
    await expect(table.getByRole('columnheader', { name: 'Granted' })).toHaveAttribute('aria-sort', 'descending');
    // The largest of its unit: a million tokens are neither more nor less than a dollar.
    await expect(names()).toMatch(/^Annual commit[^]*^Welcome credit[^]*^Model tokens/m);
    await userEvent.click(table.getByRole('button', { name: 'Details of Welcome credit' }));
    await expect(within(canvasElement).getByRole('table', { name: 'Ledger' })).toBeVisible();
  },
};

export const Dark: Story = { args: { theme: createTheme({ scheme: 'dark' }), defaultExpanded: ['welcome'], height: 'auto' } };

export const Brand: Story = {
  args: { colorOverrides: [{ name: 'Progress_bar', value: '#0f766e' }, { name: 'Action', value: '#0f766e' }, { name: 'Primary_light', value: '#ccfbf1' }] },
};

export const Narrow: Story = {
  args: { height: 'auto' },
  decorators: [(Table) => <div style={{ width: 320 }}><Table /></div>],
};

export const UnknownAmounts: Story = { args: { data: sparseBalances, defaultExpanded: ['no-ledger'] } };

export const HostileNames: Story = { args: { data: hostileBalances, height: 'auto' } };

export const Empty: Story = { args: { data: noBalances } };

export const Pending: Story = { args: { data: undefined, state: { status: 'pending', progress: 0.4 } } };

export const Failed: Story = {
  args: { data: undefined, state: { status: 'error', error: Object.assign(new Error('503'), { kind: 'server', requestId: 'req_8Qz1' }), refetch: () => undefined } },
};

export const Stale: Story = {
  args: { data: undefined, state: { status: 'error', error: new Error('offline'), data: balances, refetch: () => undefined } },
};

export const Arabic: Story = {
  args: { caption: 'الأرصدة والالتزامات', locale: 'ar-EG', messages: ar, height: 'auto', defaultExpanded: ['welcome'] },
  decorators: [(Table) => <div dir="rtl" lang="ar"><Table /></div>],
};
