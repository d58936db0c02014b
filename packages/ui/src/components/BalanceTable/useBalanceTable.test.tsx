import axe from 'axe-core';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { instant, toBalancesView } from '@meterboard/data';
import { balanceRecord } from '@meterboard/data/testing';
import { tableGetters } from '../../interaction/tableGetters.js';
import { useBalanceTable, type UseBalanceTableOptions } from './useBalanceTable.js';

afterEach(cleanup);

const now = instant('2026-11-21T10:00:00Z');
const segments = (amount: number) => [{ start: '2026-01-01', end: '2027-01-01', amount }];
const view = toBalancesView(
  [
    balanceRecord({ id: 'small grant', type: 'CREDIT', name: 'Small', now, segments: segments(5_000) }),
    balanceRecord({ id: 'large', type: 'CREDIT', name: 'Large', now, segments: segments(900_000) }),
  ],
  { now },
);

/** A list of one's own, with nothing of ours but behaviour. */
function Own(options: UseBalanceTableOptions): ReactElement {
  const table = useBalanceTable(options);
  const get = tableGetters(table);
  const { formats } = table.words;
  return (
    <section>
      <h2 {...get.getTitleProps()}>Balances</h2>
      {table.panel === null ? <p>{table.asOf?.text}</p> : <p>{table.panel.title}</p>}
      <table {...get.getTableProps()}>
        <thead>
          <tr>
            <th {...get.getHeadProps('name')}>
              <button {...get.getSortButtonProps('name')} />
            </th>
            <th {...get.getHeadProps('remaining')}>
              <button {...get.getSortButtonProps('remaining')} />
            </th>
          </tr>
        </thead>
        <tbody>
          {table.parts.owned.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <button {...get.getExpanderProps(line)}>+</button> {line.name}
              </th>
              <td>
                {line.remaining === null ? null : formats.amount(line.remaining, line.unit)}
                {table.expanded.has(line.id) ? <p {...get.getDetailsProps(line)}>{line.segments.length} segment</p> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const rows = (): string[] => screen.getAllByRole('row').slice(1).map(({ textContent }) => textContent);

describe('useBalanceTable', () => {
  it('sorts and expands markup of the host’s own by keyboard', async () => {
    const user = userEvent.setup();
    const onSortChange = vi.fn();
    render(<Own data={view} onSortChange={onSortChange} />);
    expect(screen.getByRole('table', { name: 'Balances' })).toBeTruthy();
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onSortChange).toHaveBeenLastCalledWith({ column: 'remaining', direction: 'descending' });
    expect(screen.getByRole('columnheader', { name: 'Remaining' }).getAttribute('aria-sort')).toBe('descending');
    expect(rows()).toEqual(['+ Large$9,000.00', '+ Small$50.00']);
    await user.click(screen.getByRole('button', { name: 'Details of Small' }));
    const opened = screen.getByRole('button', { name: 'Details of Small', expanded: true });
    expect(document.getElementById(opened.getAttribute('aria-controls') ?? '')?.textContent).toBe('1 segment');
  });

  it('reports the state of its data', () => {
    const { rerender } = render(<Own state={{ status: 'pending' }} />);
    expect(screen.getByText('Loading…')).toBeTruthy();
    rerender(<Own data={view} />);
    expect(screen.getByText(/^As of Nov 21, 2026/)).toBeTruthy();
  });

  it('has no violations that axe can find', async () => {
    render(<main><h1>Billing</h1><Own data={view} defaultExpanded={['small grant']} /></main>);
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
