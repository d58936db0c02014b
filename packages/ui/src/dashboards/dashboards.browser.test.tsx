import { cleanup, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RequestError } from '@meterboard/data';
import { fakeSource, type FakeSourceOptions } from '@meterboard/data/testing';
import { movedDuring } from '../components/layoutShift.test.kit.js';
import { misread } from '../dom/readingOrder.test.kit.js';
import { de } from '../i18n/de.js';
import { BillingProvider } from '../provider/BillingProvider.js';
import { createTheme } from '../theme/createTheme.js';
import { CommitsAndCreditsDashboard } from './CommitsAndCreditsDashboard/CommitsAndCreditsDashboard.js';
import { InvoicesDashboard } from './InvoicesDashboard/InvoicesDashboard.js';
import type { DashboardRange } from './ranges.js';
import { UsageDashboard } from './UsageDashboard/UsageDashboard.js';

const DASHBOARDS = { UsageDashboard, InvoicesDashboard, CommitsAndCreditsDashboard } as const;
const NAMES = ['UsageDashboard', 'InvoicesDashboard', 'CommitsAndCreditsDashboard'] as const;

interface Look {
  options?: FakeSourceOptions;
  scheme?: 'light' | 'dark';
  german?: boolean;
}

function dashboard(name: keyof typeof DASHBOARDS, { options, scheme = 'light', german = false }: Look = {}): ReactElement {
  const source = fakeSource(options);
  const Dashboard = DASHBOARDS[name];
  return (
    <main style={{ padding: 0 }}>
      <BillingProvider source={source} now={source.now} theme={createTheme({ scheme })} {...(german ? { locale: 'de-DE', messages: de } : {})}>
        <Dashboard />
        <p id="below">What follows on the page</p>
      </BillingProvider>
    </main>
  );
}

const root = (): HTMLElement => document.querySelector<HTMLElement>('[data-part="root"]')!;
const inState = (state: string): Promise<void> => waitFor(() => { expect(root().dataset['state']).toBe(state); });
const filled = (): Promise<void> => waitFor(() => { expect(document.querySelector('[data-state="pending"], [data-part="blank"]')).toBeNull(); });

beforeEach(async () => {
  await page.viewport(1280, 900);
  document.body.style.margin = '0';
});
afterEach(() => {
  cleanup();
  document.documentElement.dir = '';
  Object.assign(document.body.style, { background: '', color: '' });
});

describe.each(NAMES)('%s in Chromium', (name) => {
  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('has no fault that axe can find: %s, %i px', async (scheme, width) => {
    await page.viewport(width, 900);
    Object.assign(document.body.style, scheme === 'dark' ? { background: '#0d0f13', color: '#e9ebf0' } : { background: '#fff' });
    render(dashboard(name, { scheme }));
    await filled();
    const { violations } = await axe.run(root());
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it('can be read in a scheme that is not its page’s', async () => {
    Object.assign(document.body.style, { background: '#fff' });
    render(dashboard(name, { scheme: 'dark' }));
    await filled();
    const { violations } = await axe.run(root(), { runOnly: 'color-contrast' });
    expect(violations.map(({ nodes }) => nodes[0]?.html)).toEqual([]);
  });

  it('has none where it failed', async () => {
    render(dashboard(name, { options: { failWith: new RequestError('forbidden', 'No.', { requestId: 'req_1' }) } }));
    await inState('error');
    const { violations } = await axe.run(root());
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it.each([
    [1280, false],
    [768, true],
    [320, false],
    [320, true],
  ] as const)('moves nothing when its figures come: %i px, German: %s', async (width, german) => {
    await page.viewport(width, 900);
    const moved = await movedDuring(async () => {
      render(dashboard(name, { german, options: { delay: 60 } }));
      const before = document.getElementById('below')!.getBoundingClientRect().top;
      await inState('ready');
      await filled();
      expect(document.getElementById('below')!.getBoundingClientRect().top).toBe(before);
    });
    expect(moved).toEqual([]);
  });

  it('keeps its height where it failed, and where there is nothing', async () => {
    render(dashboard(name));
    await filled();
    const { height } = root().getBoundingClientRect();
    cleanup();
    render(dashboard(name, { options: { failWith: new RequestError('forbidden', 'No.') } }));
    await inState('error');
    expect(root().getBoundingClientRect().height).toBe(height);
    cleanup();
    render(dashboard(name, { options: { rows: { metrics: [], invoices: [], balances: [], breakdowns: [] } } }));
    await inState('empty');
    expect(root().getBoundingClientRect().height).toBe(height);
  });

  it.each([320, 480, 768])('needs no sideways scrolling at %i px', async (width) => {
    await page.viewport(width, 900);
    render(dashboard(name, { german: true }));
    await filled();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it.each([1280, 320])('cuts off no word or figure of its own at %i px (the wider one with letters spaced as WCAG 1.4.12 asks)', async (width) => {
    await page.viewport(width, 900);
    render(
      <>
        <style>{'[data-spaced] * { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important; }'}</style>
        <div data-spaced={width === 1280 ? '' : undefined}>{dashboard(name, { german: true })}</div>
      </>,
    );
    await filled();
    const words = document.querySelectorAll('[data-part="title"], [data-part="description"], [data-part="tile-value"], [data-part="tile-note"], figure [data-part="unit"] > *');
    const cut = [...words].filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1);
    expect(words.length).toBeGreaterThan(2);
    expect(cut.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  it('reads from right to left', async () => {
    document.documentElement.dir = 'rtl';
    render(dashboard(name));
    await filled();
    const heading = screen.getByRole('heading', { level: 2 }).getBoundingClientRect();
    expect(root().getBoundingClientRect().right - heading.right).toBeLessThan(4);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1280);
    expect(misread(root())).toEqual([]);
  });
});

describe('UsageDashboard by keyboard', () => {
  it('moves through its choices, then to the chart', async () => {
    render(dashboard('UsageDashboard'));
    await filled();
    const stops: string[] = [];
    for (let press = 0; press < 8; press += 1) {
      await userEvent.tab();
      const { activeElement } = document;
      stops.push(activeElement instanceof HTMLSelectElement ? (activeElement.labels[0]?.textContent ?? '') : (activeElement?.getAttribute('aria-roledescription') ?? activeElement?.textContent ?? ''));
    }
    expect(stops.slice(0, 8)).toEqual(['Download CSV', 'Metric', 'Split by', 'Period', 'Granularity', 'Drawn as', 'View as table', 'interactive chart']);
    expect(getComputedStyle(document.activeElement!).outlineStyle).not.toBe('none');
  });

  it('lets days be typed, digit by digit', async () => {
    const source = fakeSource();
    const told: DashboardRange[] = [];
    render(<UsageDashboard source={source} now={source.now} locale="en-US" defaultRange={{ from: '2024-09-25', to: '2024-10-20' }} onRangeChange={(range) => told.push(range)} />);
    await filled();
    const first = screen.getByLabelText<HTMLInputElement>('First day');
    first.focus();
    // Month, day, year: Chromium writes dates as its own language does, and the tests' is en-US.
    await userEvent.keyboard('10052024');
    expect(document.activeElement).toBe(first);
    expect(first.value).toBe('2024-10-05');
    expect(told.at(-1)).toEqual({ from: '2024-10-05', to: '2024-10-20' });
    expect(getComputedStyle(first).outlineStyle).not.toBe('none');
  });

  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('has no fault that axe can find where days are chosen, and fits: %s, %i px', async (scheme, width) => {
    await page.viewport(width, 900);
    Object.assign(document.body.style, scheme === 'dark' ? { background: '#0d0f13', color: '#e9ebf0' } : { background: '#fff' });
    const source = fakeSource();
    render(<UsageDashboard source={source} now={source.now} theme={createTheme({ scheme })} defaultRange={{ from: '2024-09-25', to: '2024-10-20' }} />);
    await filled();
    const { violations } = await axe.run(root());
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const [select, input] = [screen.getByLabelText('Period'), screen.getByLabelText('Last day')].map((field) => field.getBoundingClientRect());
    expect([input?.height, input?.width]).toEqual([select?.height, select?.width]);
  });

  it('changes a choice by keyboard', async () => {
    render(dashboard('UsageDashboard'));
    await filled();
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Drawn as' });
    select.focus();
    await userEvent.keyboard('l');
    expect(select.value).toBe('line');
    expect(document.activeElement).toBe(select);
  });
});
