import { de, InvoiceTable, type InvoiceTableProps } from '@meterboard/ui';
import { createTheme } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { hostileInvoices, invoices, invoicesWithZeroes, noInvoices } from './samples/invoices.js';

const meta = {
  title: 'Components/InvoiceTable',
  component: InvoiceTable,
  args: { caption: 'Invoices', data: invoices },
  tags: ['autodocs'],
} satisfies Meta<InvoiceTableProps>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Ready: Story = {};
export const Expanded: Story = { args: { defaultExpanded: ['november', 'october'] } };
export const OpenedByHand: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Total' }));
    await expect(canvas.getByRole('columnheader', { name: 'Total' })).toHaveAttribute('aria-sort', 'descending');
    await userEvent.click(canvas.getByRole('button', { name: /^Lines of Oct/ }));
    await expect(canvas.getByRole('button', { name: /^Lines of Oct/ })).toHaveAttribute('aria-expanded', 'true');
  },
};
export const WithDownload: Story = { args: { onDownload: () => new Promise((resolve) => setTimeout(resolve, 800)) } };
export const ZeroLines: Story = { args: { data: invoicesWithZeroes, defaultExpanded: ['november'] } };
export const Dark: Story = { args: { theme: createTheme({ scheme: 'dark' }), defaultExpanded: ['november'], onDownload: () => undefined } };
export const Narrow: Story = {
  args: { defaultExpanded: ['november'], onDownload: () => undefined },
  decorators: [(Table) => <div style={{ width: 320 }}><Table /></div>],
};
export const HostileNames: Story = { args: { data: hostileInvoices, defaultExpanded: ['hostile'] } };
export const Empty: Story = { args: { data: noInvoices } };
export const Pending: Story = { args: { data: undefined, state: { status: 'pending' } } };
export const Failed: Story = { args: { data: undefined, state: { status: 'error', error: new Error('offline'), refetch: () => undefined } } };

export const German: Story = { args: { caption: 'Rechnungen', locale: 'de-DE', messages: de, timeZone: 'Europe/Berlin', defaultExpanded: ['november'], onDownload: () => undefined } };
