import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { instant, toInvoicesView } from '@meterboard/data';
import { invoiceRecord } from '@meterboard/data/testing';
import { tableGetters } from '../../interaction/tableGetters.js';
import { useInvoiceTable, type UseInvoiceTableOptions } from './useInvoiceTable.js';

afterEach(cleanup);

const now = instant('2026-11-21T10:00:00Z');
const period = (month: string, next: string) => ({ start: `2026-${month}-01`, end: `2026-${next}-01` });
const view = toInvoicesView(
  [invoiceRecord({ id: 'sep', period: period('09', '10'), total: 900_000 }), invoiceRecord({ id: 'oct', period: period('10', '11'), total: 5_000 })],
  { now },
);

/** A list of one's own, with nothing of ours but behaviour. */
function Own(options: UseInvoiceTableOptions): ReactElement {
  const table = useInvoiceTable(options);
  const get = tableGetters(table);
  return (
    <section>
      <h2 {...get.getTitleProps()}>Invoices</h2>
      {table.panel === null ? null : <p>{table.panel.title}</p>}
      <button {...get.getSortButtonProps('total')} />
      <ul>
        {table.invoices.map((invoice) => (
          <li key={invoice.id}>
            <button {...get.getExpanderProps(invoice)} />
            {table.words.formats.amount(invoice.total, invoice.unit)}
            {table.expanded.has(invoice.id) ? <p {...get.getDetailsProps(invoice)}>{invoice.id}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

const items = (): string[] => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('useInvoiceTable', () => {
  it('sorts and expands markup of the host’s own', async () => {
    const user = userEvent.setup();
    render(<Own data={view} />);
    expect(items()).toEqual(['$50.00', '$9,000.00']);
    await user.click(screen.getByRole('button', { name: 'Total' }));
    expect(items()).toEqual(['$9,000.00', '$50.00']);
    await user.click(screen.getByRole('button', { name: 'Lines of Oct 1 – 31, 2026' }));
    const opened = screen.getByRole('button', { name: 'Lines of Oct 1 – 31, 2026', expanded: true });
    expect(document.getElementById(opened.getAttribute('aria-controls') ?? '')?.textContent).toBe('oct');
  });

  it('reports the state of its data', () => {
    render(<Own state={{ status: 'error', error: new Error('offline') }} />);
    expect(screen.getByText('This could not be loaded')).toBeTruthy();
  });
});
