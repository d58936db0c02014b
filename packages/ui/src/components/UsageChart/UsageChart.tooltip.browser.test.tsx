import { cleanup, render, screen } from '@testing-library/react';
import type { UsageView } from '@meterboard/data';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { usageView } from '../../chart/views.test.kit.js';
import { settled } from '../layoutShift.test.kit.js';
import { UsageChart } from './UsageChart.js';
import { Box, days, part, pointAt, rect, view } from './UsageChart.browser.test.kit.js';

afterEach(cleanup);

describe('the tooltip of UsageChart', () => {
  it('finds every bucket under the pointer, the first and the last too', async () => {
    render(<Box width={700}><UsageChart title="CPU hours" data={view} /></Box>);
    await settled();
    await pointAt(0.5 / 31);
    expect(screen.getByRole('tooltip').textContent).toContain('Tue, Oct 1, 2024');
    await pointAt(30.5 / 31);
    expect(screen.getByRole('tooltip').textContent).toContain('Thu, Oct 31, 2024');
    expect(screen.getByRole('tooltip').textContent).toContain('In progress');
  });

  it('points at nothing of another range until the pointer moves: the same bucket number there is not under it', async () => {
    const shown = (data: UsageView) => <Box width={700}><UsageChart title="CPU hours" data={data} onSelect={vi.fn()} /></Box>;
    const { rerender } = render(shown(view));
    await settled();
    await pointAt(20.5 / 31);
    rerender(shown(usageView({ values: days(31), partialFrom: 30 })));
    expect(screen.getByRole('tooltip').textContent).toContain('Mon, Oct 21, 2024');
    rerender(shown(usageView({ bucket: 'hour', start: '2024-10-21T00:00:00Z', values: days(24) })));
    expect(screen.queryByRole('tooltip')).toBeNull();
    await pointAt(0.5 / 24);
    expect(screen.getByRole('tooltip').textContent).toContain('Mon, Oct 21, 2024, 12:00 AM UTC');
  });

  it('leaves what a screen reader is at where the keyboard took it, until the focus goes', async () => {
    render(<Box width={700}><UsageChart title="CPU hours" data={view} /></Box>);
    await settled();
    const said = (): string | null => part('plot').getAttribute('aria-valuetext');
    const summary = said();
    part('plot').focus();
    await userEvent.keyboard('{Home}{ArrowRight}');
    const second = said();
    expect(second).toMatch(/^Wed, Oct 2, 2024/);
    await pointAt(20.5 / 31);
    expect(screen.getByRole('tooltip').textContent).toContain('Mon, Oct 21, 2024');
    expect(said()).toBe(second);
    await pointAt(22.5 / 31);
    expect(said()).toBe(second);
    await userEvent.keyboard('{ArrowRight}');
    expect(said()).toMatch(/Thu, Oct 24, 2024/);
    await pointAt(3.5 / 31);
    part('plot').blur();
    await settled();
    expect(said()).toBe(summary);
    expect(screen.getByRole('tooltip').textContent).toContain('Fri, Oct 4, 2024');
  });

  it.each(['ltr', 'rtl'] as const)('cuts a long name off at its own end, in a page that reads %s', async (dir) => {
    const name = `The first words of a name ${'and more of it '.repeat(9)}`;
    render(<Box width={700} dir={dir}><UsageChart title="CPU hours" data={usageView({ values: { [name]: [1, 2, 3] } })} /></Box>);
    await settled();
    await pointAt(0.5);
    const label = screen.getByRole('tooltip').querySelector('bdi')!;
    const range = document.createRange();
    range.setStart(label.firstChild!, 0);
    range.setEnd(label.firstChild!, 'The first words'.length);
    const [words, box] = [range.getBoundingClientRect(), label.getBoundingClientRect()];
    expect(label.scrollWidth).toBeGreaterThan(label.clientWidth);
    expect([words.left >= box.left - 1, words.right <= box.right]).toEqual([true, true]);
  });

  it('says nothing of another bucket where figures move on below a mouse', async () => {
    const october = (first: number) => <Box width={700}><UsageChart title="CPU hours" data={usageView({ start: `2024-10-0${first}T00:00:00Z`, values: days(31) })} /></Box>;
    const { rerender } = render(october(1));
    await settled();
    const said = (): string | null => part('plot').getAttribute('aria-valuetext');
    part('plot').focus();
    await userEvent.keyboard('{Home}{ArrowRight}');
    await pointAt(20.5 / 31);
    rerender(october(1));
    expect(said()).toMatch(/^Wed, Oct 2, 2024/);
    rerender(october(2));
    await settled();
    expect(said()).toMatch(/^Oct 2 – Nov 1, 2024/);
    await userEvent.keyboard('{Home}');
    await pointAt(20.5 / 31);
    await userEvent.hover(screen.getByRole('button', { name: 'View as table' }));
    rerender(october(3));
    await settled();
    expect(said()).toMatch(/^Oct 3 – Nov 2, 2024/);
  });

  it('shows the exact sum of a day in a year of hours that is drawn by day', async () => {
    const year = usageView({ bucket: 'hour', start: '2024-01-01T00:00:00Z', values: { a: new Array<number>(8784).fill(0.1) } });
    render(<Box width={900}><UsageChart title="CPU hours" data={year} /></Box>);
    await settled();
    await pointAt(0.5);
    expect(screen.getByRole('tooltip').textContent).toContain('2.4 CPU hours');
  });

  it('keeps the tooltip while the pointer is on it, and closes it on Escape and when the pointer leaves', async () => {
    render(<Box width={700}><UsageChart title="CPU hours" data={view} /></Box>);
    await settled();
    await pointAt(0.4, 0.05);
    const tooltip = screen.getByRole('tooltip');
    await userEvent.hover(page.elementLocator(tooltip));
    await settled();
    expect(screen.getByRole('tooltip')).toBe(tooltip);
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(screen.queryByRole('tooltip')).toBeNull();
    await pointAt(0.5);
    expect(screen.getByRole('tooltip')).toBeDefined();
    await userEvent.hover(page.elementLocator(part('legend')));
    await settled();
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('never makes an open tooltip narrower, so that it does not twitch', async () => {
    render(<Box width={900}><UsageChart title="CPU hours" data={usageView({ values: { 'us-east': [1, 123_456_789.123456, 2], 'eu-west': [1, 1, 1] } })} /></Box>);
    await settled();
    const widths: number[] = [];
    for (const bucket of [0, 1, 2]) {
      await pointAt((bucket + 0.5) / 3, 0.9);
      widths.push(rect('tooltip').width);
    }
    expect(widths[1]).toBeGreaterThan(widths[0]!);
    expect(widths[2]).toBe(widths[1]);
  });

  it('stays closed after Escape until another bucket is pointed at or this one is pressed', async () => {
    render(<Box width={700}><UsageChart title="CPU hours" data={view} /></Box>);
    await settled();
    const slot = 1 / 31;
    await pointAt(10.4 * slot);
    await userEvent.keyboard('{Escape}');
    await pointAt(10.6 * slot, 0.6);
    expect(screen.queryByRole('tooltip')).toBeNull();
    await userEvent.click(page.elementLocator(part('plot')), { position: { x: rect('plot').width * 10.5 * slot, y: 40 } });
    expect(screen.getByRole('tooltip').textContent).toContain('Fri, Oct 11, 2024');
    await userEvent.keyboard('{Escape}');
    await pointAt(11.5 * slot);
    expect(screen.getByRole('tooltip').textContent).toContain('Sat, Oct 12, 2024');
  });

  it('keeps the total in view where the tooltip has more series than fit', async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`service ${index}`, [1, 2, 3]]));
    render(<UsageChart title="CPU hours" data={usageView({ values: many })} />);
    await settled();
    await pointAt(0.5);
    const list = part('tooltip').firstElementChild!;
    expect(list.scrollHeight).toBeGreaterThan(list.clientHeight);
    const foot = list.querySelector('tfoot')!.getBoundingClientRect();
    expect(foot.bottom).toBeLessThanOrEqual(list.getBoundingClientRect().bottom);
    expect(foot.top).toBeGreaterThan(list.getBoundingClientRect().top);
  });

  it.each([
    ['of usual size', '', 1],
    ['twice as large', '200%', 1],
    ['beside amounts of sixteen digits', '', 9e13],
  ])('leaves room for names in a tooltip: letters %s', async (_, fontSize, factor) => {
    document.documentElement.style.fontSize = fontSize;
    try {
      render(<Box width={700}><UsageChart title="CPU hours" data={usageView({ values: { 'ap-southeast-1': [30, 40].map((value) => value * factor), 'eu-central-1': [12.5 * factor, 1] } })} /></Box>);
      await settled();
      await pointAt(0.2);
      const names = [...part('tooltip').querySelectorAll('tbody th')];
      expect(names).toHaveLength(2);
      expect(names.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toEqual([]);
      const box = part('tooltip').getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('is never cut off: the tooltip lies in the top layer and inside the viewport', async () => {
    render(<div style={{ overflow: 'hidden', width: 330, height: 520, transform: 'translateZ(0)' }}><UsageChart title="CPU hours" data={view} /></div>);
    await settled();
    for (const share of [0.02, 0.5, 0.98]) {
      await pointAt(share);
      const box = part('tooltip').firstElementChild!.getBoundingClientRect();
      expect(part('tooltip').matches(':popover-open')).toBe(true);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(window.innerHeight);
    }
  });

  it('measures the plot before the tooltip changes, since measuring afterwards would cost a second layout', async () => {
    render(<Box width={700}><UsageChart title="CPU hours" data={view} /></Box>);
    await settled();
    await pointAt(0.1);
    const said = (): string | null => screen.getByRole('tooltip').textContent;
    const before = said();
    const plot = part('plot');
    const { left, top, width, height } = rect('plot');
    const saidWhenMeasured: (string | null)[] = [];
    vi.spyOn(plot, 'getBoundingClientRect').mockImplementation(() => {
      saidWhenMeasured.push(said());
      return new DOMRect(left, top, width, height);
    });
    plot.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse', clientX: left + width * 0.7, clientY: top + height / 2 }));
    await settled();
    expect(said()).not.toBe(before);
    expect(saidWhenMeasured).toEqual([before]);
  });

  it.each([
    ['says that it is one', new PointerEvent('click', { bubbles: true, pointerType: 'touch' })],
    ['says nothing of a pointer, as in Firefox before 129 and Safari before 18.2', new MouseEvent('click', { bubbles: true })],
    ['calls itself a mouse, as in some Safaris after that', new PointerEvent('click', { bubbles: true, pointerType: 'mouse' })],
  ])('is shown by the first tap of a finger, and only the second selects: a click that %s', async (_, click) => {
    const onSelect = vi.fn();
    render(<Box width={700}><UsageChart title="CPU hours" data={view} onSelect={onSelect} /></Box>);
    await settled();
    const { left, top, width, height } = rect('plot');
    const tapAt = async (share: number): Promise<void> => {
      part('plot').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch', clientX: left + width * share, clientY: top + height / 2 }));
      await settled();
      part('plot').dispatchEvent(click);
      await settled();
    };
    await tapAt(0.5 / 31);
    await tapAt(30.5 / 31);
    expect(screen.getByRole('tooltip').textContent).toContain('Thu, Oct 31, 2024');
    expect(onSelect).not.toHaveBeenCalled();
    await tapAt(30.5 / 31);
    expect(onSelect).toHaveBeenCalledOnce();
  });
});
