import type {} from '@vitest/browser-playwright';
import { cleanup, render, screen } from '@testing-library/react';
import type { UsageView } from '@meterboard/data';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { usageView } from '../../chart/views.test.kit.js';
import { settled } from '../layoutShift.test.kit.js';
import { Box, days, part, rect } from '../UsageChart/UsageChart.browser.test.kit.js';
import { UsageChart } from '../UsageChart/UsageChart.js';
import { RangeSelect } from './RangeSelect.js';
import type { ChartRange } from '../../chart/range.js';

const view = usageView({ values: days(30), partialFrom: 29 });
const onRangeSelect = vi.fn<(range: ChartRange) => void>();
const onSelect = vi.fn();
const taken = (): unknown[] => onRangeSelect.mock.calls.map(([{ from, to }]) => [from, to]);

beforeEach(async () => {
  vi.clearAllMocks();
  await page.viewport(1000, 900);
});
afterEach(cleanup);

/** The place on the screen of the middle of a day; the page of a test lies in a frame. */
function middleOf(day: number, dir: 'ltr' | 'rtl' = 'ltr', of = 30): { x: number; y: number } {
  const [box, frame] = [rect('plot'), window.frameElement!.getBoundingClientRect()];
  const share = (day + 0.5) / of;
  return { x: frame.left + box.left + box.width * (dir === 'rtl' ? 1 - share : share), y: frame.top + box.top + box.height / 2 };
}

type Place = ReturnType<typeof middleOf>;
const mouse = async (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', { x, y }: Place, buttons = 1): Promise<void> => {
  await cdp().send('Input.dispatchMouseEvent', { type, x, y, button: type === 'mouseMoved' ? 'none' : 'left', buttons, clickCount: 1 });
};
const finger = async (type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]): Promise<void> => {
  await cdp().send('Input.dispatchTouchEvent', { type, touchPoints: [...places] });
};

async function drag(from: Place, ...path: readonly Place[]): Promise<void> {
  await mouse('mouseMoved', from, 0);
  await mouse('mousePressed', from);
  for (const place of path) await mouse('mouseMoved', place);
  await settled();
}

async function letGo(place: Place): Promise<void> {
  await mouse('mouseReleased', place, 0);
  await settled();
}

interface Own {
  data?: UsageView;
  mark?: 'line';
}

async function show(dir: 'ltr' | 'rtl' = 'ltr', more: Own = {}) {
  const chart = (props: Own, width = 700) => (
    <Box width={width} dir={dir}><UsageChart title="CPU hours" data={view} onSelect={onSelect} rangeSelect={RangeSelect} onRangeSelect={onRangeSelect} {...props} /></Box>
  );
  const { rerender } = render(chart(more));
  await settled();
  return async (props: Own, width?: number): Promise<void> => {
    rerender(chart({ ...more, ...props }, width));
    await settled();
  };
}

describe('dragging across a chart', () => {
  it.each(['ltr', 'rtl'] as const)('selects whole buckets in either direction, out of the plot too, and draws no mark anew: %s', async (dir) => {
    await show(dir);
    const touched = vi.fn();
    const observer = new MutationObserver(touched);
    observer.observe(part('marks'), { subtree: true, childList: true, attributes: true });
    await drag(middleOf(3, dir), middleOf(5, dir), middleOf(9, dir));
    expect(screen.getByRole('tooltip').textContent).toMatch(/^Oct 4 – 10, 2024/);
    const [range, plot] = [rect('range'), rect('plot')];
    expect(range.width).toBeCloseTo((plot.width * 7) / 30, -0.5);
    expect(dir === 'ltr' ? range.left - plot.left : plot.right - range.right).toBeCloseTo((plot.width * 3) / 30, -0.5);
    expect(taken()).toEqual([]);
    await letGo(middleOf(9, dir));
    await drag(middleOf(20, dir), middleOf(12, dir), { ...middleOf(2, dir), y: middleOf(2).y + 400 });
    await letGo({ ...middleOf(2, dir), y: middleOf(2).y + 400 });
    await drag(middleOf(25, dir), middleOf(28, dir), middleOf(30, dir));
    await letGo(middleOf(30, dir));
    observer.disconnect();
    expect(taken()).toEqual([[3, 10], [2, 21], [25, 30]]);
    expect([part('range'), onSelect.mock.calls.length, getSelection()?.toString(), touched.mock.calls.length]).toEqual([null, 0, '', 0]);
  });

  it('leaves a press to the chart, also where the hand trembles, and the next press after a drag', async () => {
    const narrow = usageView({ values: days(300) });
    await show('ltr', { data: narrow });
    const place = middleOf(100, 'ltr', 300);
    await drag(place, { ...place, x: place.x + 4 });
    expect(part('range')).toBeNull();
    await letGo({ ...place, x: place.x + 4 });
    await drag(place, middleOf(120, 'ltr', 300));
    await letGo(middleOf(120, 'ltr', 300));
    await drag(place);
    await letGo(place);
    expect([onSelect.mock.calls.length, taken()]).toEqual([2, [[100, 121]]]);
  });

  it('is given up with Escape, and by another view that lacks its first bucket', async () => {
    const update = await show();
    await drag(middleOf(3), middleOf(9));
    await cdp().send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 });
    await settled();
    expect(part('range')).toBeNull();
    await letGo(middleOf(12));
    await drag(middleOf(3), middleOf(9));
    await update({ data: usageView({ start: '2024-11-10T00:00:00Z', values: days(30) }) });
    expect(part('range')).toBeNull();
    await letGo(middleOf(12));
    expect([taken(), onSelect.mock.calls.length]).toEqual([[], 0]);
  });

  it('is taken once where Enter comes before the button is let go', async () => {
    await show();
    part('plot').focus();
    await drag(middleOf(3), middleOf(9));
    await cdp().send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 });
    await settled();
    await letGo(middleOf(9));
    expect([taken(), onSelect.mock.calls.length]).toEqual([[[3, 10]], 0]);
  });

  it('goes on where the chart becomes narrower and figures are refreshed: hours that are then drawn by day', async () => {
    const hours = usageView({ bucket: 'hour', values: { a: Array.from({ length: 240 }, (_, hour) => hour) } });
    const update = await show('ltr', { data: hours });
    await drag(middleOf(30, 'ltr', 240), middleOf(40, 'ltr', 240));
    expect(screen.getByRole('tooltip').textContent).toMatch(/^Oct 2, 2024, 6:00 AM – 5:00 PM UTC/);
    await update({ data: { ...hours } }, 420);
    await mouse('mouseMoved', middleOf(4, 'ltr', 10));
    await settled();
    expect(screen.getByRole('tooltip').textContent).toMatch(/^Oct 2 – 5, 2024/);
    await letGo(middleOf(4, 'ltr', 10));
    expect(taken()).toEqual([[24, 120]]);
  });

  it('is given up where the mouse is back where it pressed: there it reads that bucket', async () => {
    await show();
    await drag(middleOf(3), middleOf(9), middleOf(3));
    expect(screen.getByRole('tooltip').textContent).toMatch(/^Fri, Oct 4, 2024.*opens the period\.$/);
    await letGo(middleOf(3));
    expect([part('range'), taken(), onSelect.mock.calls.length]).toEqual([null, [], 0]);
  });

  it('reads with a finger that moves at once, scrolls with one that goes down, and leaves a tap', async () => {
    await show();
    await finger('touchStart', [middleOf(3)]);
    for (const day of [4, 5, 8]) await finger('touchMove', [middleOf(day)]);
    await settled();
    expect([part('range'), screen.getByRole('tooltip').textContent]).toEqual([null, expect.stringMatching(/Oct 9, 2024/)]);
    await finger('touchEnd', []);
    const down = (by: number): Place => ({ x: middleOf(5).x + by / 20, y: middleOf(5).y - by });
    await finger('touchStart', [down(0)]);
    for (const by of [10, 30, 60, 90]) await finger('touchMove', [down(by)]);
    await settled();
    expect(part('range')).toBeNull();
    await finger('touchEnd', []);
    await finger('touchStart', [middleOf(20)]);
    await finger('touchEnd', []);
    await settled();
    expect(screen.getByRole('tooltip').textContent).toMatch(/Oct 21, 2024/);
    expect([taken(), onSelect.mock.calls.length]).toEqual([[], 0]);
  });

  it('selects with a finger that has rested, whatever a second one does, and takes nothing where it is only lifted', async () => {
    const rest = async (day: number): Promise<void> => {
      await finger('touchStart', [middleOf(day)]);
      await vi.waitFor(() => { expect(part('range')).not.toBeNull(); });
    };
    await show();
    await rest(3);
    expect(screen.getByRole('tooltip').textContent).toMatch(/^Fri, Oct 4, 2024/);
    await finger('touchEnd', []);
    await settled();
    expect([part('range'), taken()]).toEqual([null, []]);
    await rest(3);
    await finger('touchMove', [middleOf(5)]);
    await finger('touchMove', [middleOf(8)]);
    await settled();
    expect(screen.getByRole('tooltip').textContent).toMatch(/^Oct 4 – 9, 2024/);
    await finger('touchEnd', []);
    await rest(12);
    await finger('touchMove', [middleOf(15)]);
    await finger('touchStart', [middleOf(15), middleOf(25)]);
    await finger('touchMove', [middleOf(16), middleOf(28)]);
    await finger('touchEnd', []);
    await settled();
    expect([taken(), onSelect.mock.calls.length]).toEqual([[[3, 9], [12, 17]], 0]);
  });

  it('leaves a slow tap to the chart: the second one opens the bucket, as a quick one does', async () => {
    await show();
    for (const times of [0, 1]) {
      await finger('touchStart', [middleOf(3)]);
      await vi.waitFor(() => { expect(part('range')).not.toBeNull(); });
      await finger('touchEnd', []);
      await vi.waitFor(() => { expect([part('range'), onSelect.mock.calls.length]).toEqual([null, times]); });
      await settled();
    }
    expect([onSelect.mock.calls.length, taken()]).toEqual([1, []]);
  });

  it('can be told from the marks in forced colours, and is not printed', async () => {
    const emulate = (media: string, features: readonly { name: string; value: string }[] = []): Promise<unknown> => cdp().send('Emulation.setEmulatedMedia', { media, features: [...features] });
    await show('ltr', { mark: 'line' });
    await drag(middleOf(3), middleOf(9));
    await emulate('', [{ name: 'forced-colors', value: 'active' }]);
    expect(getComputedStyle(part('range')).outlineStyle).toBe('solid');
    await emulate('print');
    expect(getComputedStyle(part('range')).display).toBe('none');
    await emulate('');
    await letGo(middleOf(9));
  });
});
