import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BillingSource } from '@meterboard/data';
import { fakeSource, SAMPLE_NOW } from '@meterboard/data/testing';
import { CommitsAndCreditsDashboard } from './CommitsAndCreditsDashboard/CommitsAndCreditsDashboard.js';
import { InvoicesDashboard } from './InvoicesDashboard/InvoicesDashboard.js';
import { billingQuery } from './sourceQuery.js';
import { UsageDashboard } from './UsageDashboard/UsageDashboard.js';

const reportError = vi.fn();
beforeEach(() => {
  reportError.mockClear();
  vi.stubGlobal('reportError', reportError);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const METHODS = ['usage', 'spend', 'balances', 'netBalance', 'invoices', 'metrics'] as const;
const ODD = [null, 5, 'text', [], {}, { data: [{ id: 'a' }], next_page: null }, { kind: 'usage' }, { kind: 'balances', lines: [{}], totals: [] }, { kind: 'invoices', invoices: [null] }, { kind: 'metrics', metrics: [{ id: 1 }] }];
const DASHBOARDS = { UsageDashboard, InvoicesDashboard, CommitsAndCreditsDashboard };

describe.each(Object.entries(DASHBOARDS))('%s', (_, Dashboard) => {
  it.each(METHODS)('stands whatever its source answers to %s', async (method) => {
    for (const [index, odd] of ODD.entries()) {
      const answer = vi.fn(() => Promise.resolve(odd));
      const source = { ...fakeSource(), [method]: answer } as unknown as BillingSource;
      render(<Dashboard source={source} scope={`${method} ${index}`} now={SAMPLE_NOW} />);
      await waitFor(() => { expect(document.querySelector('[data-state="pending"]')).toBeNull(); });
      expect(screen.getAllByRole('heading').length).toBeGreaterThan(0);
      expect(document.body.textContent).not.toMatch(/NaN|undefined|\[object/);
      cleanup();
      // Where it does not ask, no other answer can matter to it.
      if (answer.mock.calls.length === 0) break;
    }
  });
});

describe('what a host keeps in addresses and settings', () => {
  const ODD_PROPS: Readonly<Record<string, readonly unknown[]>> = {
    now: ['yesterday', 0, new Date(0)],
    timeZone: ['Mars/Olympus', ''],
    locale: ['de_DE', 'xx-invalid-!!', ['de', 'en']],
    range: ['nonsense', null, 5, {}, { start: 'x', end: 'y' }, { start: '2024-10-05T00:00:00Z', end: '2024-10-01T00:00:00Z' }, { from: '2024-02-30', to: '2024-03-01' }],
    groupBy: ['nonsense', 5, null, {}, [5]],
    groupKeys: ['region', 5, [null, 5, {}, '']],
    groupKeyOverrides: ['region', {}, 5, [null, 5, {}, ...['region', 'type'].map((group_key_name) => ({ group_key_name, display_name: { en: 'Region' }, value_display_names: { 'us-east-1': { en: 'East' }, search: null } }))], [{ group_key_name: 'region', value_display_names: null }], [{ group_key_name: 'region', id: 1n }]],
    dashboardOptions: ['all', {}, 5, [null, 5, {}], [{ key: 'other', value: 1n }]],
    mark: ['pie', 'constructor', null],
    bucket: ['minute', null],
    maxSeries: [Number.NaN, -1, 0, 1.5, '8', null],
    classNames: [null],
    onDownload: [null],
    onSelect: [null],
    filter: ['nonsense', null],
    measure: ['neither', null],
    lowBelow: ['a lot', '', null],
    headingLevel: [9, 'h2', Number.NaN],
    height: [Number.NaN, -1, '50vh'],
  };
  it.each(Object.keys(ODD_PROPS))('is read, or the usual stands in: %s', async (prop) => {
    for (const value of ODD_PROPS[prop] ?? []) {
      for (const [name, Dashboard] of Object.entries(DASHBOARDS)) {
        render(<Dashboard source={fakeSource()} scope={name} now={SAMPLE_NOW} {...{ [prop]: value }} />);
        await waitFor(() => { expect(document.querySelector('[data-state="pending"]')).toBeNull(); });
        expect(document.body.innerHTML, `${name} ${prop}`).not.toMatch(/NaN|\[object|Invalid Date|<h[^1-6re]/);
        cleanup();
      }
    }
  });

  it('asks for the usual range where the given one is none', async () => {
    const source = { ...fakeSource(), usage: vi.fn(fakeSource().usage) };
    render(<UsageDashboard source={source} scope="acme" now={SAMPLE_NOW} range={'2w' as '7d'} />);
    await waitFor(() => { expect(source.usage).toHaveBeenCalled(); });
    const { interval } = source.usage.mock.calls[0]![0];
    expect((Date.parse(interval.end) - Date.parse(interval.start)) / 86_400_000).toBe(30);
  });
});

describe('names of which nothing can be seen', () => {
  it('are not left blank in a choice, a title or a legend', async () => {
    const source = fakeSource();
    const blank: BillingSource = {
      ...source,
      metrics: async (query, context) => {
        const view = await source.metrics(query, context);
        return { ...view, metrics: view.metrics.map((metric) => ({ ...metric, name: '\u200B' })) };
      },
      usage: async (query, context) => {
        const view = await source.usage(query, context);
        return { ...view, series: view.series.map((series) => ({ ...series, label: ' \u2060' })) };
      },
    };
    render(<UsageDashboard source={blank} scope="acme" now={SAMPLE_NOW} groupKeyOverrides={[{ group_key_name: 'region', display_name: '\u200B' }]} />);
    const buttons = await waitFor(() => within(screen.getByRole('toolbar')).getAllByRole('button'));
    expect(buttons[0]?.textContent).toMatch(/^\(empty\) /);
    expect(screen.getAllByRole('option').filter(({ textContent }) => !/[^\s\u200B]/.test(textContent))).toEqual([]);
    expect(screen.getByRole('heading', { name: 'Usage over time' })).toBeDefined();
  });
});

describe('trying again', () => {
  it('asks once, however often it is pressed before it is told that something is on its way', async () => {
    const invoices = vi.fn(() => Promise.reject(new Error('down')));
    render(<InvoicesDashboard source={{ invoices }} scope="acme" now={SAMPLE_NOW} />);
    const retry = await screen.findByRole('button', { name: 'Try again' });
    const before = invoices.mock.calls.length;
    retry.click();
    retry.click();
    await waitFor(() => { expect(invoices).toHaveBeenCalledTimes(before + 1); });
  });
});

describe('a cache of an older version', () => {
  it('is refused, told to the page, and asked for anew', async () => {
    const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
    const source = fakeSource();
    client.setQueryData(billingQuery({ source, scope: 'acme' }, 'balances', {}).queryKey, { kind: 'balances', asOf: SAMPLE_NOW, balances: [] });
    render(<QueryClientProvider client={client}><CommitsAndCreditsDashboard source={source} scope="acme" now={SAMPLE_NOW} /></QueryClientProvider>);
    expect(screen.getByRole('alert').textContent).toContain('The answer could not be read');
    expect(reportError).toHaveBeenCalledWith(expect.objectContaining({ code: 'wire-format', path: 'data.lines' }));
    screen.getByRole('button', { name: 'Try again' }).click();
    await waitFor(() => { expect(screen.getAllByRole('table').length).toBeGreaterThan(0); });
  });
});
