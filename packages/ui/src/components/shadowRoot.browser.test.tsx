import { cleanup, render, within } from '@testing-library/react';
import { StyleSheetManager } from 'styled-components';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { usageView } from '../chart/views.test.kit.js';
import { UsageChart, type UsageChartProps } from './UsageChart/UsageChart.js';

let root: ShadowRoot;
const find = (part: string): HTMLElement | null => root.querySelector<HTMLElement>(`[data-part="${part}"]`);

/** As a widget of another framework would: the component and its rules, all inside. */
function show(props: Partial<UsageChartProps> = {}): void {
  const inner = document.createElement('div');
  root.append(inner);
  render(
    <StyleSheetManager target={root}>
      <UsageChart {...({ title: 'CPU hours', data: usageView({ values: { a: [1, 2, 3], b: [2, 2, 2] } }), ...props } as UsageChartProps)} />
    </StyleSheetManager>,
    { container: inner },
  );
}

beforeEach(async () => {
  await page.viewport(900, 700);
  const host = document.createElement('div');
  document.body.append(host);
  root = host.attachShadow({ mode: 'open' });
});
afterEach(() => {
  cleanup();
  root.host.remove();
});

describe('a chart in a shadow root', () => {
  it('has its rules with it, and writes none outside', () => {
    const outside = document.querySelectorAll('style').length;
    show();
    expect(getComputedStyle(find('root')!).borderTopWidth).toBe('1px');
    expect(document.querySelectorAll('style').length).toBe(outside);
  });

  it('is walked by keyboard, and names what it points at', async () => {
    show();
    find('plot')!.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(find('tooltip')?.textContent).toContain('Total');
    for (const id of find('plot')!.getAttribute('aria-describedby')!.split(' ')) expect(root.getElementById(id)?.textContent).not.toBe('');
    await userEvent.keyboard('{Escape}');
    expect(find('tooltip')).toBeNull();
  });

  it('takes a press inside for one inside, and one elsewhere for one outside', async () => {
    show();
    const { x, y, width, height } = find('plot')!.getBoundingClientRect();
    const at = { bubbles: true, composed: true, clientX: x + width / 2, clientY: y + height / 2, pointerType: 'touch' };
    const press = (element: Element): void => void element.dispatchEvent(new PointerEvent('pointerdown', at));
    press(find('plot')!);
    await expect.poll(() => find('tooltip')).not.toBeNull();
    press(find('tooltip')!);
    await new Promise(requestAnimationFrame);
    expect(find('tooltip')).not.toBeNull();
    press(document.body);
    await expect.poll(() => find('tooltip')).toBeNull();
  });

  it('switches to its table, and back', async () => {
    show();
    within(root as unknown as HTMLElement).getByRole('button', { name: 'View as table' }).click();
    await expect.poll(() => root.querySelectorAll('table tbody tr').length).toBeGreaterThan(2);
  });
});
