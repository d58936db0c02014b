import axe from 'axe-core';
import { cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { hydrateRoot } from 'react-dom/client';
import { decimal } from '@meterboard/data';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { usageView } from '../../chart/views.test.kit.js';
import { settled, movedDuring } from '../layoutShift.test.kit.js';
import { UsageChart } from './UsageChart.js';
import { Box, part, pointAt, rect, view } from './UsageChart.browser.test.kit.js';

afterEach(cleanup);

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

  it('mirrors time and the arrow keys in a right-to-left page', async () => {
    render(<Box width={700} dir="rtl"><UsageChart title="CPU hours" data={view} /></Box>);
    await settled();
    await pointAt(0.5 / 31);
    expect(screen.getByRole('tooltip').textContent).toContain('Thu, Oct 31, 2024');
    part('plot').focus();
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(part('plot').getAttribute('aria-valuetext')).toContain('Wed, Oct 2, 2024');
  });

  it('names its unit and its total in full on a phone with letters twice as large', async () => {
    document.documentElement.style.fontSize = '200%';
    render(<Box width={328}><UsageChart title="CPU hours" data={view} /></Box>);
    await settled();
    const cut = [...part('unit').children].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    document.documentElement.style.fontSize = '';
    expect(cut).toEqual([0, 0]);
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
