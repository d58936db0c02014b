import { tableGetters, useInvoiceTable, type UseInvoiceTableOptions } from '@meterboard/ui';
import { color } from '@meterboard/ui/theme';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { invoices } from '../samples/invoices.js';

/** Invoices as a list, each of which expands to its lines: `useInvoiceTable` is not tied to a table. */
function InvoiceFeed(options: UseInvoiceTableOptions): ReactElement {
  const table = useInvoiceTable(options);
  const get = tableGetters(table);
  const { messages, formats } = table.words;
  return (
    <section style={{ maxWidth: 420, color: color.grayDark, background: color.white, font: '14px system-ui', padding: 12 }}>
      <h3 {...get.getTitleProps({ style: { margin: 0 } })}>Invoices</h3>
      <p style={{ color: color.grayMedium }}>{table.panel?.title ?? table.asOf?.text}</p>
      <ul style={{ listStyle: 'none', padding: 0 }}>
        {table.invoices.map((invoice) => (
          <li key={invoice.id} style={{ padding: '6px 0', borderTop: `1px solid ${color.grayLight}` }}>
            <button {...get.getExpanderProps(invoice, { style: { minWidth: 24, minHeight: 24 } })}>{table.expanded.has(invoice.id) ? '−' : '+'}</button> {formats.amount(invoice.total, invoice.unit)} {messages.invoiceStatus[invoice.status]}
            {table.expanded.has(invoice.id) ? (
              <ul {...get.getDetailsProps(invoice)}>
                {invoice.lines.map((line) => (
                  <li key={line.id}>
                    <bdi>{line.name}</bdi> {formats.amount(line.total, line.unit)}
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

const meta = { title: 'Headless/useInvoiceTable', component: InvoiceFeed, args: { data: invoices }, tags: ['autodocs'] } satisfies Meta<UseInvoiceTableOptions>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Invoices as a list instead of a table. */
export const Feed: Story = {
  play: async ({ canvasElement }) => {
    const button = within(canvasElement).getByRole('button', { name: /^Lines of Oct/ });
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-expanded', 'true');
  },
};
