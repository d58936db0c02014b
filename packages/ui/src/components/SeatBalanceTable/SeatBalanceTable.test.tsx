import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tableGetters } from '../../interaction/tableGetters.js';
import { SeatBalanceTable } from './SeatBalanceTable.js';
import { noSeats, seat, seats, seatsOf } from './seats.test.kit.js';
import { useSeatBalanceTable, type UseSeatBalanceTableOptions } from './useSeatBalanceTable.js';

const rows = (): HTMLTableRowElement[] => [...document.querySelectorAll<HTMLTableRowElement>('tr[data-part="row"]')];
const texts = (row: HTMLTableRowElement | undefined): string[] => [...(row?.cells ?? [])].map(({ textContent }) => textContent);
const names = (): (string | undefined)[] => rows().map((row) => texts(row)[0]);
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const many = seatsOf(...Array.from({ length: 250 }, (_, index) => seat(`seat ${index}`, 100, index)));

beforeEach(() => { Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }); });
afterEach(cleanup);

describe('SeatBalanceTable', () => {
  it('has a row for each seat and unit; what nobody says is unknown, not zero', () => {
    render(<SeatBalanceTable caption="Seats" data={seats} />);
    expect(rows().map(texts)).toEqual([
      ['ada@example.com', '588 AI credits', '412 AI credits', '1,000 AI credits', 'Dec 1, 2026'],
      ['blaise@example.com', '0 AI credits', '1,000 AI credits', '1,000 AI credits', 'Nothing left'],
      ['emmy@example.com', '2,500 AI credits', '0 AI credits', '2,500 AI credits', 'Never'],
      ['grace@example.com', '$1,234,567.89', 'Unknown', '$2,000,000.00', 'Unknown'],
      ['grace@example.com', '1,234,567.5 AI credits', 'Unknown', '2,000,000 AI credits', 'Unknown'],
      ['hedy@example.com', 'Unknown', 'Unknown', 'Unknown', 'Unknown'],
    ]);
    expect(screen.getByText('5 seats')).toBeTruthy();
  });

  it('M9: totals each unit by itself, exactly, and says where they lack something', () => {
    render(<SeatBalanceTable caption="Seats" data={seats} />);
    const totals = [...document.querySelectorAll('[data-part="total"]')].map(({ textContent }) => textContent);
    expect(totals).toEqual(['Remaining1,237,655.5 AI creditsUsedUnknownAllowance2,004,500 AI credits', 'Remaining$1,234,567.89UsedUnknownAllowance$2,000,000.00']);
    expect(document.querySelector('[data-part="partial"]')).not.toBeNull();
    cleanup();
    render(<SeatBalanceTable caption="Seats" data={seatsOf(seat('a', 1000, 0.1), seat('b', 1000, 0.2))} />);
    expect(document.querySelector('[data-part="total"]')?.textContent).toBe('Remaining1,999.7 AI creditsUsed0.3 AI creditsAllowance2,000 AI credits');
    expect(document.querySelector('[data-part="partial"]')).toBeNull();
  });

  it('says in words what a meter shows, and how much expires where that is not all', () => {
    const two = { ...seat('ada', 100, 40), commits: [{ id: 'c', balance: 10, start_date: '2026-11-01T00:00:00Z', end_date: '2026-11-30T00:00:00Z' }] };
    render(<SeatBalanceTable caption="Seats" data={seatsOf(two)} />);
    const meter = screen.getByRole('meter', { name: 'Balance of ada' });
    expect([meter.getAttribute('aria-valuenow'), meter.getAttribute('aria-valuetext')]).toEqual(['60', '60 AI credits left of 100 AI credits']);
    expect(texts(rows()[0])[4]).toBe('Nov 30, 202610 AI credits expires then');
  });

  it('finds seats by any part of their name, whatever its case; totals count them all', async () => {
    const onSearchChange = vi.fn();
    render(<SeatBalanceTable caption="Seats" data={many} onSearchChange={onSearchChange} />);
    const total = document.querySelector('[data-part="total"]')?.textContent;
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find a seat' }), 'SEAT 24');
    expect(names()).toEqual(['seat 24', ...Array.from({ length: 10 }, (_, digit) => `seat 24${digit}`)]);
    expect(screen.getByText('11 of 250 seats').getAttribute('aria-live')).toBe('polite');
    expect(onSearchChange).toHaveBeenLastCalledWith('SEAT 24');
    expect(document.querySelector('[data-part="total"]')?.textContent).toBe(total);
    await userEvent.type(screen.getByRole('searchbox'), 'x');
    expect(screen.getByText('0 of 250 seats')).toBeTruthy();
    expect(rows()).toEqual([]);
  });

  it('takes a search from the host, whose seats may be few', () => {
    render(<SeatBalanceTable caption="Seats" data={seats} search="ADA" />);
    expect(names()).toEqual(['ada@example.com']);
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('ADA');
    cleanup();
    render(<SeatBalanceTable caption="Seats" data={seatsOf(seat('ada', 1, 0))} />);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('lists a hundred at a time, sorted before that', async () => {
    render(<SeatBalanceTable caption="Seats" data={many} />);
    expect(rows()).toHaveLength(100);
    await press('Remaining');
    expect(names().slice(0, 2)).toEqual(['seat 249', 'seat 248']);
    await press('Show more');
    await press('Show more');
    expect(rows()).toHaveLength(250);
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    await press('Seat');
    expect(names().slice(0, 3)).toEqual(['seat 0', 'seat 1', 'seat 2']);
    await press('Expires');
    await press('Used');
    expect(names()[0]).toBe('seat 249');
    await press('Allowance');
    expect(screen.getByRole('columnheader', { name: 'Allowance' }).getAttribute('aria-sort')).toBe('descending');
  });

  it('H4: shows a seat’s name as text, unchanged', () => {
    const hostile = ['<b>bob</b>', '__proto__', '=1+1', '\u202Eada', 'x'.repeat(300), ''];
    render(<SeatBalanceTable caption="Seats" data={seatsOf(...hostile.map((name) => seat(name, 10, 1)))} />);
    expect(names().toSorted()).toEqual([...hostile.filter((name) => name !== ''), '(no name)'].toSorted());
    expect(document.querySelector('tbody b')).toBeNull();
  });

  it('says that there are no seats, and is whole on a server', () => {
    render(<SeatBalanceTable caption="Seats" data={noSeats} />);
    expect(screen.getByText('No seats')).toBeTruthy();
    const html = renderToString(<SeatBalanceTable caption="Seats" className="mine" data={many} defaultSearch="seat 7" />);
    expect(html).toContain('11 of 250 seats');
    expect(html).toMatch(/<section[^>]*class="[^"]*\bmine\b/);
  });
});

/** A list of one's own, with nothing of ours but behaviour. */
function Own(options: UseSeatBalanceTableOptions) {
  const table = useSeatBalanceTable(options);
  const get = tableGetters(table);
  return (
    <section>
      <h2 {...get.getTitleProps()}>{table.countText}</h2>
      <input aria-label="Who" value={table.search} onChange={(event) => { table.onSearch(event.target.value); }} />
      <ul>
        {table.listed.map((row) => (
          <li key={row.id}>
            <button {...get.getExpanderProps(row)} />
            {row.remaining}
          </li>
        ))}
      </ul>
    </section>
  );
}

it('useSeatBalanceTable finds and names in markup of the host’s own', async () => {
  render(<Own data={seats} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Who' }), 'emmy');
  expect(screen.getByRole('heading').textContent).toBe('1 of 5 seats');
  expect(within(screen.getByRole('listitem')).getByRole('button', { name: 'emmy@example.com' })).toBeTruthy();
});
