import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { decimal } from '@meterboard/data';
import { spendView, usageView } from '../../chart/views.test.kit.js';
import { settled } from '../layoutShift.test.kit.js';
import { UsageChart } from '../UsageChart/UsageChart.js';
import { SpendChart } from './SpendChart.js';

afterEach(cleanup);

const days = Array.from({ length: 31 }, (_, day) => 30 + (day % 9));
const spend = (factor = 1) => spendView({ values: { Compute: days.map((value) => value * factor), Credit: days.map((value) => -value) }, roles: { Credit: 'credit' } });
const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const box = (selector: string): DOMRect => all(selector)[0]!.getBoundingClientRect();
const cover = (a: DOMRect, b: DOMRect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const stale = <T,>(data: T) => ({ status: 'error', error: new Error('gone'), data, refetch: () => undefined }) as const;

async function at(width: number, chart: ReactElement): Promise<void> {
  await page.viewport(width + 40, 900);
  render(<div style={{ width }}>{chart}</div>);
  await settled();
}

describe.each([320, 640, 1200])('at %i px', (width) => {
  it('the message that figures are old covers none of them', async () => {
    await at(width, <SpendChart title="Spend" state={stale(spend())} />);
    const note = box('[data-part="status"]');
    expect(note.height).toBeGreaterThanOrEqual(24);
    expect(all('[data-part="summary"] dt, [data-part="summary"] dd').filter((figure) => cover(note, figure.getBoundingClientRect()))).toEqual([]);
    // Where it takes two rows it reaches into the room above the highest mark, and no further.
    expect(note.bottom).toBeLessThanOrEqual(box('[data-part="plot"]').top + 16);
    expect(box('[data-part="status"] button').height).toBeGreaterThanOrEqual(24);
    cleanup();
    await at(width, <UsageChart title="Usage" state={stale(usageView({ values: { 'us-east': days } }))} />);
    expect(cover(box('[data-part="status"]'), box('[data-part="plot"]'))).toBe(false);
  });

  it('an amount too long for its column takes the room it needs, and covers no other amount', async () => {
    await at(width, <SpendChart title="Spend" data={spend(9e11)} />);
    const boxes = all('[data-part="summary"] dd').map((figure) => {
      const range = document.createRange();
      range.selectNodeContents(figure);
      return range.getBoundingClientRect();
    });
    expect(boxes).toHaveLength(4);
    expect(boxes.filter((one, index) => boxes.some((other, place) => place > index && cover(one, other)))).toEqual([]);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(box('[data-part="body"]').right);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });

  it('no label of a reference line covers another', async () => {
    await at(width, <SpendChart title="Spend" data={spend()} references={['40', '41', '42', '99999'].map((value) => ({ label: `Budget number ${value}`, value: decimal(value) }))} />);
    const labels = all('[data-part="reference"] > span').map((label) => label.getBoundingClientRect());
    expect(labels).toHaveLength(4);
    expect(labels.filter((one, index) => labels.some((other, place) => place > index && cover(one, other)))).toEqual([]);
    const plot = box('[data-part="plot"]');
    expect(labels.every(({ top, bottom }) => top >= plot.top - 1 && bottom <= plot.bottom + 1)).toBe(true);
  });

  it.each(['ltr', 'rtl'])('a reference’s name that is too long is cut off, its amount is not: %s', async (dir) => {
    await at(width, <div dir={dir}><SpendChart title="Spend" data={spend()} references={[{ label: 'The budget that was agreed upon '.repeat(20), value: decimal(42) }]} /></div>);
    const label = all('[data-part="reference"] > span')[0]!;
    const amount = document.createRange();
    amount.selectNode(label.lastChild!);
    expect(amount.toString()).toContain('42.00');
    const [text, room] = [amount.getBoundingClientRect(), label.getBoundingClientRect()];
    expect(text.width).toBeGreaterThan(20);
    expect(text.left).toBeGreaterThanOrEqual(room.left);
    expect(text.right).toBeLessThanOrEqual(room.right);
  });

  it('a legend that scrolls ends with a whole row', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`service-number-${index}`, days]));
    await at(width, <SpendChart title="Spend" data={spendView({ values: many })} />);
    const legend = all('[data-part="legend"]')[0]!;
    const { bottom: end } = legend.getBoundingClientRect();
    expect(legend.scrollHeight).toBeGreaterThan(legend.clientHeight);
    const cut = all('[data-part="legend"] [data-part="legend-label"]').map((label) => label.getBoundingClientRect()).filter(({ top, bottom }) => top < end && bottom > end);
    expect(cut).toEqual([]);
  });
});
