import { de, InvoiceTable, SpendChart, type InvoiceTableProps } from '@meterboard/ui';
import { createTheme } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { billed, daysOf, hostileInvoices, invoices, invoicesWithZeroes, noInvoices } from './samples/invoices.js';

const meta = {
  title: 'Components/InvoiceTable',
  component: InvoiceTable,
  args: { caption: 'Invoices', data: invoices },
  tags: ['autodocs'],
} satisfies Meta<InvoiceTableProps>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Drafts, finalized and void invoices, with the state of payment; totals count each unit and status apart. */
export const Ready: Story = {};

/** The lines of an invoice: quantity × price, groups, and which commit or credit paid. */
export const Expanded: Story = { args: { defaultExpanded: ['november', 'october'] } };

/** A press on a column's head sorts by it; the arrow beside an invoice opens its lines. */
export const SortAndOpen: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Total' }));
    await expect(canvas.getByRole('columnheader', { name: 'Total' })).toHaveAttribute('aria-sort', 'descending');
    await userEvent.click(canvas.getByRole('button', { name: /^Lines of Oct/ }));
    await expect(canvas.getByRole('button', { name: /^Lines of Oct/ })).toHaveAttribute('aria-expanded', 'true');
  },
};

/** `onDownload` gives finalized invoices a button, busy until its promise settles. */
export const WithDownload: Story = { args: { onDownload: () => new Promise((resolve) => setTimeout(resolve, 800)) } };

/** `renderDetails` has room below the lines: here for the days of the invoice, and for a way to pay it. */
export const DaysAndPayment: Story = {
  args: {
    data: billed,
    defaultExpanded: [billed.invoices[1]?.id ?? ''],
    renderDetails: ({ id, period }) => (
      <div style={{ display: 'grid', gap: 12, marginTop: 12 }}>
        {period === null ? null : <SpendChart title="Day by day" headingLevel={4} height={260} data={daysOf(period)} />}
        <a href={`#pay-${id}`}>Pay this invoice</a>
      </div>
    ),
  },
};

/** The view was made with `showZeroUsage`: lines without usage are listed too. */
export const ZeroLines: Story = { args: { data: invoicesWithZeroes, defaultExpanded: ['november'] } };

/** A dark theme on a light page. */
export const Dark: Story = { args: { theme: createTheme({ scheme: 'dark' }), defaultExpanded: ['november'], onDownload: () => undefined } };

/** On a phone each row becomes a card. */
export const Narrow: Story = {
  args: { defaultExpanded: ['november'], onDownload: () => undefined },
  decorators: [(Table) => <div style={{ width: 320 }}><Table /></div>],
};

/** Markup, right-to-left text and endless words stay text, inside their cell. */
export const HostileNames: Story = { args: { data: hostileInvoices, defaultExpanded: ['hostile'] } };

/** A customer before the first invoice. */
export const Empty: Story = { args: { data: noInvoices } };

/** Rows to come, in the box that they will fill. */
export const Pending: Story = { args: { data: undefined, state: { status: 'pending' } } };

/** What went wrong, with an id to quote to support and a way to try again. */
export const Failed: Story = { args: { data: undefined, state: { status: 'error', error: new Error('offline'), refetch: () => undefined } } };

/** German words, and moments in Berlin time; billing periods stay in UTC, as Metronome bills. */
export const German: Story = { args: { caption: 'Rechnungen', locale: 'de-DE', messages: de, timeZone: 'Europe/Berlin', defaultExpanded: ['november'], onDownload: () => undefined } };
