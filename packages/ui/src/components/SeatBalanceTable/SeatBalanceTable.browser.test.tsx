import type {} from '@vitest/browser-playwright';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { SeatBalanceTable } from './SeatBalanceTable.js';
import { seat, seatsOf } from './seats.test.kit.js';

const many = seatsOf(...Array.from({ length: 250 }, (_, index) => seat(`${'x'.repeat(index % 40)}${index}@example.com`, 1_000_000, index)));
const root = (): HTMLElement => document.querySelector<HTMLElement>('[data-part="root"]')!;
const emulate = (media: string, forced: 'active' | 'none'): Promise<unknown> => cdp().send('Emulation.setEmulatedMedia', { media, features: [{ name: 'forced-colors', value: forced }] });

afterEach(async () => {
  cleanup();
  await emulate('', 'none');
  await page.viewport(1280, 800);
});

it('is searched and continued by keyboard alone, and keeps the focus when all is listed', async () => {
  render(<SeatBalanceTable caption="Seats" data={many} height="auto" />);
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Seats' }));
  await userEvent.tab();
  await userEvent.keyboard('249@');
  expect(screen.getByText('1 of 250 seats')).toBeTruthy();
  await userEvent.clear(screen.getByRole('searchbox'));
  const more = screen.getByRole('button', { name: 'Show more' });
  more.focus();
  await userEvent.keyboard('{Enter}{Enter}');
  expect(screen.getAllByRole('rowheader')).toHaveLength(250);
  expect(root().contains(document.activeElement)).toBe(true);
});

it.each([320, 640, 900])('needs no sideways scrolling at %i px, however long its figures and names', async (width) => {
  await page.viewport(width, 800);
  render(<SeatBalanceTable caption="Seats" data={many} />);
  const region = screen.getByRole('group', { name: 'Seats' });
  expect(region.scrollWidth).toBeLessThanOrEqual(region.clientWidth);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

it('has meters in forced colours, and on paper no buttons or fields', async () => {
  await emulate('', 'active');
  const { unmount } = render(<SeatBalanceTable caption="Seats" data={many} />);
  const bar = getComputedStyle(document.querySelector('[data-part="meter"]')!, '::before');
  expect(bar.backgroundColor).not.toBe(getComputedStyle(root()).backgroundColor);
  unmount();
  await emulate('print', 'none');
  render(<SeatBalanceTable caption="Seats" data={many} />);
  expect([screen.queryByRole('searchbox'), screen.queryByRole('button', { name: 'Show more' })]).toEqual([null, null]);
});

it('keeps the rows to come inside its box, however high that may become', () => {
  render(<SeatBalanceTable caption="Seats" state={{ status: 'pending' }} height="auto" />);
  const rows = [...document.querySelectorAll('[data-part="skeleton"] i')].map((row) => row.getBoundingClientRect().bottom);
  expect(rows.length).toBeGreaterThan(3);
  expect(Math.max(...rows)).toBeLessThan(root().getBoundingClientRect().bottom);
});
