import type {} from '@vitest/browser-playwright';
import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { decimal, instant, toBalancesView } from '@meterboard/data';
import { balanceRecord } from '@meterboard/data/testing';
import { spendView, usageView } from '../chart/views.test.kit.js';
import { createTheme } from '../theme/createTheme.js';
import { BalanceTable } from './BalanceTable/BalanceTable.js';
import { settled } from './layoutShift.test.kit.js';
import { SpendChart } from './SpendChart/SpendChart.js';
import { UsageChart } from './UsageChart/UsageChart.js';

const now = instant('2026-11-21T10:00:00Z');
const grant = balanceRecord({ id: 'a', type: 'CREDIT', name: 'Credit', now, segments: [{ start: '2026-01-01', end: '2027-01-01', amount: 90_000 }], events: [{ kind: 'used', amount: 30_000, at: '2026-02-01' }] });
const usage = usageView({ values: { 'us-east': [3, 4, 5], 'eu-west': [1, 2, 3], 'ap-south': [1, 2, null] } });

const emulate = (media: string, features: Readonly<Record<string, string>> = {}): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', { media, features: Object.entries(features).map(([name, value]) => ({ name, value })) });
const all = (part: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`[data-part="${part}"]`)];
const styleOf = (part: string, pseudo?: string): CSSStyleDeclaration => getComputedStyle(all(part)[0]!, pseudo);
const Both = (): ReactElement => (
  <>
    <UsageChart title="CPU hours" data={usage} defaultActiveBucket={1} references={[{ label: 'Far beyond', value: decimal(90_000) }]} events={[{ label: 'Launch', at: usage.interval.start }]} />
    <BalanceTable caption="Balances" data={toBalancesView([grant], { now })} />
  </>
);

afterEach(async () => {
  cleanup();
  document.documentElement.style.fontSize = '';
  await emulate('');
});

describe('components', () => {
  it('keep series and meters distinct from the background in forced colours', async () => {
    await emulate('', { 'forced-colors': 'active' });
    render(<Both />);
    const fills = [...document.querySelectorAll('[data-part="series"] path')].map((path) => getComputedStyle(path).fill);
    expect(new Set(fills).size).toBe(3);
    expect(styleOf('meter').borderTopStyle).toBe('solid');
    expect(styleOf('meter', '::before').backgroundColor).not.toBe(styleOf('meter').backgroundColor);
    expect(styleOf('root').borderTopStyle).toBe('solid');
    expect(styleOf('reference').borderTopStyle).toBe('none');
    expect(styleOf('event', '::before').borderInlineStart).toBe('7px solid rgb(0, 0, 0)');
  });

  it('keep the skeleton faint in forced colours, so that it does not look like figures', async () => {
    await emulate('', { 'forced-colors': 'active' });
    render(<UsageChart title="CPU hours" state={{ status: 'pending' }} />);
    expect(styleOf('skeleton').opacity).toBe('0.25');
    expect(styleOf('skeleton').animationName).toBe('none');
  });

  it('do not move for a reader who asked for less motion', async () => {
    const pending = <UsageChart title="CPU hours" state={{ status: 'pending' }} />;
    const { rerender } = render(pending);
    await emulate('', { 'prefers-reduced-motion': 'no-preference' });
    expect(styleOf('skeleton').animationName).not.toBe('none');
    await emulate('', { 'prefers-reduced-motion': 'reduce' });
    expect(styleOf('skeleton').animationName).toBe('none');
    rerender(<Both />);
    const moving = [...document.querySelectorAll('*')].filter((element) => getComputedStyle(element).transitionDuration.split(', ').some((duration) => Number.parseFloat(duration) > 0));
    expect(moving).toEqual([]);
  });

  it('print the figures without tooltip and highlight', async () => {
    render(<Both />);
    expect(styleOf('tooltip').display).toBe('block');
    await emulate('print');
    expect(styleOf('tooltip').display).toBe('none');
    expect(styleOf('highlight').display).toBe('none');
    expect(styleOf('marks').getPropertyValue('print-color-adjust')).toBe('exact');
    const series = all('legend')[0]!.querySelector('button')!;
    expect([undefined, '::before'].map((place) => getComputedStyle(series, place).getPropertyValue('print-color-adjust'))).toEqual(['economy', 'exact']);
    expect(styleOf('meter').getPropertyValue('print-color-adjust')).toBe('exact');
    expect(styleOf('table').backgroundImage).toBe('none');
    expect(styleOf('root').breakInside).toBe('avoid');
  });

  it('print lines without the point that a reader was at', async () => {
    render(<UsageChart title="CPU hours" data={usage} mark="line" defaultActiveBucket={1} />);
    expect(all('rule')[0]!.checkVisibility()).toBe(true);
    await emulate('print');
    expect(all('rule')[0]!.checkVisibility()).toBe(false);
  });

  it('print every name and every row, in dark letters, without the buttons of the header', async () => {
    const groups = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`service number ${index}`, [1, 2, 3]]));
    const whole = (): boolean[] => all('root').flatMap((root) => ['legend', 'table'].flatMap((part) => [...root.querySelectorAll<HTMLElement>(`[data-part="${part}"]`)])).map(({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight);
    render(
      <div style={{ colorScheme: 'dark', width: 640 }}>
        <UsageChart title="By service" data={usageView({ values: groups })} />
        <UsageChart title="By day" data={usageView({ values: { 'us-east': Array.from({ length: 40 }, () => 1) } })} />
      </div>,
    );
    all('table-switch')[1]!.click();
    await settled();
    expect(whole()).toEqual([false, false]);
    const onScreen = styleOf('title').color;
    await emulate('print');
    expect(whole()).toEqual([true, true]);
    expect(all('plot')[0]!.clientHeight).toBeGreaterThan(100);
    expect(styleOf('title').color).not.toBe(onScreen);
    expect(styleOf('actions').display).toBe('none');
  });

  it('draw marks for the background that forced colours set, whatever the theme', async () => {
    const fill = (): string => getComputedStyle(document.querySelector('[data-part="series"] path')!).fill;
    const { rerender } = render(<UsageChart title="CPU hours" data={usage} theme={createTheme({ scheme: 'dark' })} />);
    const onDark = fill();
    rerender(<UsageChart title="CPU hours" data={usage} theme={createTheme({ scheme: 'light' })} />);
    expect(fill()).not.toBe(onDark);
    await emulate('', { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
    expect(fill()).toBe(onDark);
  });

  it.each([
    ['of 19 digits', '100%', 1e18],
    ['in letters of twice the size', '200%', 9e8],
  ])('cut off no total on a phone: %s', async (_, fontSize, amount) => {
    await page.viewport(320, 800);
    document.documentElement.style.fontSize = fontSize;
    const segments = ['2026', '2027'].map((year) => ({ start: `${year}-01-01`, end: `${year}-12-31`, amount }));
    const record = balanceRecord({ id: 'a', type: 'CREDIT', name: 'Credit', now, segments, events: [] });
    render(<BalanceTable caption="Balances" data={toBalancesView([record], { now })} />);
    const { right } = all('totals')[0]!.getBoundingClientRect();
    const ends = [...document.querySelectorAll('[data-part="totals"] dd *')].map((figure) => figure.getBoundingClientRect().right);
    expect(ends.length).toBe(3);
    expect(Math.max(...ends)).toBeLessThanOrEqual(right);
  });

  it('outline what is in progress in its full colour', () => {
    render(<UsageChart title="CPU hours" data={usageView({ values: { a: [3, 4, 5] }, partialFrom: 2 })} />);
    const [complete] = document.querySelectorAll('[data-part="series"] path');
    const edges = [...document.querySelectorAll('[data-part="series"] path')].map((path) => getComputedStyle(path).stroke);
    expect(edges).toContain(getComputedStyle(complete!).fill);
  });

  it('keep the plot large enough, and the labels of its axes apart, at twice the font size', async () => {
    document.documentElement.style.fontSize = '200%';
    const year = usageView({ values: { a: Array.from({ length: 31 }, (_, day) => day * 1000) } });
    for (const width of [640, 1280]) {
      await page.viewport(width, 900);
      render(<><UsageChart title="CPU hours" data={year} /><SpendChart title="Spend" data={spendView({ values: { Compute: year.series[0]!.values.map(Number), Fee: [10], Commit: [-73, -91] }, roles: { Fee: 'charge', Commit: 'credit' } })} /></>);
      await settled();
      for (const plot of all('plot')) expect(plot.clientHeight).toBeGreaterThan(200);
      for (const axis of [...all('time-axis'), ...all('value-axis')]) {
        const boxes = [...axis.children].map((label) => label.getBoundingClientRect());
        const crossing = boxes.flatMap((a, at) => boxes.slice(0, at).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom));
        expect(crossing).toEqual([]);
      }
      cleanup();
    }
    await page.viewport(1280, 800);
  });

  it('fit a page of 320 px (1280 px at 400 %), and one at twice the font size', async () => {
    for (const [width, letters] of [[320, '100%'], [640, '200%']] as const) {
      await page.viewport(width, 800);
      document.documentElement.style.fontSize = letters;
      render(<Both />);
      await settled();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      for (const table of all('table')) expect(table.scrollWidth).toBeLessThanOrEqual(table.clientWidth);
      // A table of figures may scroll in its own box, but must not widen the page, with its visually hidden words neither.
      for (const button of all('table-switch')) button.click();
      await settled();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      cleanup();
    }
    await page.viewport(1280, 800);
  });

  it('fit their box on a phone with the text spacing of WCAG 1.4.12', async () => {
    await page.viewport(320, 800);
    const coming = balanceRecord({ id: 'b', type: 'PREPAID', name: 'Renewal', now, segments: [{ start: '2027-12-12', end: '2028-12-12', amount: 90_000_00 }], events: [] });
    render(
      <>
        <style>{'* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important; } p { margin-bottom: 2em !important; }'}</style>
        <Both />
        <BalanceTable caption="Balances" data={toBalancesView([grant, coming], { now })} defaultExpanded={['a']} />
      </>,
    );
    await settled();
    for (const table of all('table')) expect(table.scrollWidth).toBeLessThanOrEqual(table.clientWidth);
    await page.viewport(1280, 800);
  });
});
