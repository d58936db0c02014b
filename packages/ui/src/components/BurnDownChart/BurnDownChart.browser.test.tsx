import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { decimal } from '@meterboard/data';
import { settled } from '../layoutShift.test.kit.js';
import { BurnDownChart } from './BurnDownChart.js';
import { burnDown, history } from './burnDown.test.kit.js';

afterEach(cleanup);

const one = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;
const failed = { status: 'error', error: new Error('no'), refetch: () => undefined } as const;
const STATES: readonly ReactElement[] = [
  <BurnDownChart key="ready" title="Credits" data={burnDown()} history={history()} />,
  <BurnDownChart key="pending" title="Credits" state={{ status: 'pending' }} />,
  <BurnDownChart key="empty" title="Credits" data={{ kind: 'burn-down', status: 'not-enough-data', needed: 7, have: 3 }} />,
  <BurnDownChart key="error" title="Credits" state={failed} />,
  <BurnDownChart key="stale" title="Credits" state={{ ...failed, data: burnDown() }} />,
];

it.each([320, 1200])('keeps its box in every state, and covers no words with its note, %i px wide', async (width) => {
  await page.viewport(width + 40, 700);
  const heights = [];
  for (const state of STATES) {
    render(<div style={{ width }}>{state}</div>);
    await settled();
    heights.push(one('[data-part="root"]').getBoundingClientRect().height);
    const note = document.querySelector('[data-part="status"]');
    if (note !== null) expect(note.getBoundingClientRect().top).toBeGreaterThanOrEqual(one('[data-part="summary"]').getBoundingClientRect().bottom);
    cleanup();
  }
  expect(new Set(heights).size).toBe(1);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width + 40);
});

it('shows its notes in full on a phone, and keeps the name of a low line off the end of the forecast', async () => {
  await page.viewport(320, 700);
  render(<BurnDownChart title="Credits" data={burnDown()} history={history()} references={[{ label: 'Low', value: decimal(5) }]} />);
  await settled();
  const notes = one('[data-part="notes"]');
  expect(notes.textContent).toContain('8 of 10');
  expect(notes.scrollHeight).toBeLessThanOrEqual(notes.clientHeight);
  expect(one('[data-part="reference"] > span').getBoundingClientRect().left).toBe(one('[data-part="plot"]').getBoundingClientRect().left);
});

it('has its whole table in view, 640 px wide, whatever a grant that expires is called', async () => {
  await page.viewport(640, 700);
  const view = burnDown();
  render(<BurnDownChart title="Credits" data={{ ...view, losses: view.losses.map((loss) => ({ ...loss, name: 'long name '.repeat(30) })) }} history={history()} />);
  await settled();
  await userEvent.click(one('[data-part="actions"] button'));
  const table = one('[data-part="table"]');
  expect(table.textContent).toContain('long name');
  expect(table.scrollWidth).toBeLessThanOrEqual(table.clientWidth);
});

it.each(['ltr', 'rtl'])('shows the moment nearest to the pointer, in a page that reads %s', async (dir) => {
  await page.viewport(800, 600);
  render(<div dir={dir}><BurnDownChart title="Credits" data={burnDown()} history={history()} /></div>);
  await settled();
  const { width, height } = one('[data-part="plot"]').getBoundingClientRect();
  // Nine and a half of the nineteen days from 1 to 20 June: nearest to the 10th.
  const x = (share: number): number => width * (dir === 'rtl' ? 1 - share : share);
  await userEvent.hover(one('[data-part="plot"]'), { position: { x: x(0.49), y: height / 2 } });
  await expect.poll(() => document.querySelector('[role="tooltip"]')?.textContent).toMatch(/^Jun 10, 2026/);
  const dot = one('[data-part="dot"]').getBoundingClientRect();
  expect(Math.abs(dot.left + dot.width / 2 - one('[data-part="plot"]').getBoundingClientRect().left - x(9 / 19))).toBeLessThan(2);
  expect(one('[role="slider"]').getAttribute('aria-valuetext')).toMatch(/^\$40\.00 left/);
});
