import axe from 'axe-core';
import { cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { hydrateRoot } from 'react-dom/client';
import type { ReactElement } from 'react';
import { decimal, type UsageView } from '@meterboard/data';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { usageView } from '../../chart/views.test.kit.js';
import { settled, movedDuring } from '../layoutShift.test.kit.js';
import { UsageChart } from './UsageChart.js';

afterEach(cleanup);

const days = (count: number) => ({ 'us-east': Array.from({ length: count }, (_, day) => 30 + (day % 9)), 'eu-west': Array.from({ length: count }, (_, day) => 10 + (day % 5)) });
const view = usageView({ values: days(31), partialFrom: 30 });
const part = (name: string): HTMLElement => document.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
const rect = (name: string): DOMRect => part(name).getBoundingClientRect();

function Box({ width, children, dir = 'ltr' }: { width: number | string; children: ReactElement; dir?: 'ltr' | 'rtl' }): ReactElement {
  return (
    <div dir={dir} style={{ width, paddingTop: 240 }}>
      {children}
    </div>
  );
}

async function pointAt(share: number, height = 0.5): Promise<void> {
  const box = rect('plot');
  await userEvent.hover(page.elementLocator(part('plot')), { position: { x: box.width * share, y: box.height * height } });
  await settled();
}

describe('UsageChart in a browser', () => {
  it('fills its box, is redrawn when the box changes, and never makes the page scroll sideways', async () => {
    const { rerender } = render(<Box width={900}><UsageChart title="CPU hours" data={view} /></Box>);
    await settled();
    const viewBox = () => part('marks').getAttribute('viewBox')!.split(' ').map(Number);
    expect(viewBox()[2]).toBe(Math.round(rect('plot').width));
    rerender(<Box width={320}><UsageChart title="CPU hours" data={view} /></Box>);
    await settled();
    expect(viewBox()[2]).toBe(Math.round(rect('plot').width));
    await pointAt(0.98);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });

  it('writes a long total in full, over its unit and on several lines, before it makes a phone scroll sideways', async () => {
    render(<Box width={320}><UsageChart title="CPU hours" data={{ ...view, total: decimal('123456789012345678901234.125') }} /></Box>);
    await settled();
    expect(part('range-total').textContent).toBe('Total 123,456,789,012,345,678,901,234.125');
    const [total, plot] = [rect('range-total'), rect('plot')];
    expect([total.right <= plot.right, total.bottom <= plot.top, part('range-total').scrollWidth <= Math.ceil(total.width)]).toEqual([true, true, true]);
  });

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

  it('shows the exact sum of a day in a year of hours that is drawn by day', async () => {
    const year = usageView({ bucket: 'hour', start: '2024-01-01T00:00:00Z', values: { a: new Array<number>(8784).fill(0.1) } });
    render(<Box width={900}><UsageChart title="CPU hours" data={year} /></Box>);
    await settled();
    await pointAt(0.5);
    expect(screen.getByRole('tooltip').textContent).toContain('2.4 CPU hours');
  });

  it('mirrors time and the arrow keys in a right-to-left page', async () => {
    render(<Box width={700} dir="rtl"><UsageChart title="CPU hours" data={view} /></Box>);
    await settled();
    await pointAt(0.5 / 31);
    expect(screen.getByRole('tooltip').textContent).toContain('Thu, Oct 31, 2024');
    part('plot').focus();
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(part('live-region').textContent).toContain('Wed, Oct 2, 2024');
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

  it('does not redraw its marks when the pointer or a key moves', async () => {
    render(<Box width={700}><UsageChart title="CPU hours" data={view} /></Box>);
    await settled();
    const touched = vi.fn();
    const observer = new MutationObserver(touched);
    observer.observe(part('marks'), { subtree: true, childList: true, attributes: true });
    for (const share of [0.1, 0.3, 0.7]) await pointAt(share);
    part('plot').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    await settled();
    observer.disconnect();
    expect(touched).not.toHaveBeenCalled();
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

  it('hydrates what the server drew for another width without a warning or a layout shift', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const app = <Box width={1000}><UsageChart title="CPU hours" data={view} /></Box>;
    const host = document.createElement('div');
    host.innerHTML = renderToString(app);
    document.body.append(host);
    const before = rect('plot');
    const recoverable = vi.fn();
    const moved = await movedDuring(() => {
      hydrateRoot(host, app, { onRecoverableError: recoverable });
    });
    expect(recoverable).not.toHaveBeenCalled();
    expect(complaint).not.toHaveBeenCalled();
    expect(moved).toEqual([]);
    expect(rect('plot').width).toBe(before.width);
    host.remove();
    complaint.mockRestore();
  });

  it.each([
    ['ready', <UsageChart key="a" title="CPU hours" data={view} />],
    ['pointed at', <UsageChart key="b" title="CPU hours" data={view} defaultActiveBucket={3} />],
    ['empty', <UsageChart key="c" title="CPU hours" data={usageView({ values: {}, count: 3 })} />],
    ['pending', <UsageChart key="d" title="CPU hours" state={{ status: 'pending' }} />],
    ['error', <UsageChart key="e" title="CPU hours" state={{ status: 'error', error: null, refetch: () => undefined }} />],
  ])('has no violations that axe can find: %s', async (_, chart) => {
    render(<main><h1>Usage</h1><h2>Month</h2>{chart}</main>);
    await settled();
    const { violations } = await axe.run(document.body, { rules: { 'document-title': { enabled: false }, 'html-has-lang': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
