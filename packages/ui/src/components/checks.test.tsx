import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render, screen } from '@testing-library/react';
import { createElement, type ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BillingError, decimal, instant, toBalancesView, toInvoicesView, toRateCardView, USD, type BalanceRecord, type Invoice, type NetBalanceView, type RateScheduleRow } from '@meterboard/data';
import { spendView, usageView } from '../chart/views.test.kit.js';
import { AnomalyList } from './AnomalyList/AnomalyList.js';
import { anomalies } from './AnomalyList/AnomalyList.test.kit.js';
import { AlertTable } from './AlertTable/AlertTable.js';
import { alerts } from './AlertTable/alerts.test.kit.js';
import { AllowanceMeter } from './AllowanceMeter/AllowanceMeter.js';
import { allowanceView } from './AllowanceMeter/allowance.test.kit.js';
import { BalanceTable } from './BalanceTable/BalanceTable.js';
import { CostSimulator } from './CostSimulator/CostSimulator.js';
import { InvoiceTable } from './InvoiceTable/InvoiceTable.js';
import { NetBalanceBadge } from './NetBalanceBadge/NetBalanceBadge.js';
import { RechargeStatus } from './RechargeStatus/RechargeStatus.js';
import { rechargesView } from './RechargeStatus/recharges.test.kit.js';
import { SeatBalanceTable } from './SeatBalanceTable/SeatBalanceTable.js';
import { seats } from './SeatBalanceTable/seats.test.kit.js';
import { SpendChart } from './SpendChart/SpendChart.js';
import { UsageChart } from './UsageChart/UsageChart.js';

const rows = (name: string): unknown => (JSON.parse(readFileSync(join(import.meta.dirname, `../../../data/fixtures/${name}.json`), 'utf8')) as { data: unknown }).data;
const now = instant('2026-11-21T10:00:00Z');
const balance: NetBalanceView = { kind: 'net-balance', asOf: now, balance: { value: decimal('12.5'), unit: USD }, scope: 'spendable', level: 'healthy' };

/** Each component as a host without types uses it, with a view that it can show. */
const COMPONENTS = {
  UsageChart: { component: UsageChart, names: { title: 'Usage', defaultActiveBucket: 0 }, view: usageView({ values: { a: [1, 2], b: [3, null] } }) },
  SpendChart: { component: SpendChart, names: { title: 'Spend', defaultActiveBucket: 0 }, view: spendView({ values: { a: [1, 2], credit: [-1, null] }, roles: { credit: 'credit' } }) },
  AnomalyList: { component: AnomalyList, names: { title: 'What stands out', onActiveBucketChange: () => undefined }, view: anomalies },
  BalanceTable: { component: BalanceTable, names: { caption: 'Balances' }, view: toBalancesView(rows('balances_cases') as BalanceRecord[], { now }) },
  InvoiceTable: { component: InvoiceTable, names: { caption: 'Invoices' }, view: toInvoicesView(rows('invoices_list') as Invoice[], { now }) },
  AlertTable: { component: AlertTable, names: { caption: 'Alerts' }, view: alerts },
  SeatBalanceTable: { component: SeatBalanceTable, names: { caption: 'Seats' }, view: seats },
  CostSimulator: { component: CostSimulator, names: { caption: 'Estimate', defaultExpanded: ['["f0000000-0000-4000-8000-000000000002",[],null]'] }, view: toRateCardView(rows('rate_schedule') as RateScheduleRow[], { now, at: instant('2025-05-01T00:00:00Z') }) },
  AllowanceMeter: { component: AllowanceMeter, names: { title: 'Calls' }, view: allowanceView('712400') },
  RechargeStatus: { component: RechargeStatus, names: { title: 'Top-up' }, view: rechargesView() },
  NetBalanceBadge: { component: NetBalanceBadge, names: { label: 'Credit left' }, view: balance },
} as const;
const EACH = Object.entries(COMPONENTS).map(([name, { component, names, view }]) => ({ name, component: component as unknown as ComponentType<object>, names, view }));

const state = (): string | null | undefined => document.querySelector('[data-part="root"]')?.getAttribute('data-state');
const ODD = /NaN|Infinity|undefined|\[object|Invalid Date/;

/** The paths of a view's fields, with one member of each list. */
function places(value: unknown, at: readonly string[] = [], seen = new Set<string>()): (readonly string[])[] {
  const kind = at.map((key) => (/^\d+$/.test(key) ? '#' : key)).join('.');
  if (seen.has(kind)) return [];
  seen.add(kind);
  const inner = typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, part]) => places(part, [...at, key], seen)) : [];
  return [at, ...inner];
}

/** A copy with another value at one path. */
function changed(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = changed(copy[key], rest, other);
  return copy;
}

const reportError = vi.fn();
beforeEach(() => {
  // Errors go to the page's own reporting; they do not take the page down.
  reportError.mockClear();
  vi.stubGlobal('reportError', reportError);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe.each(EACH)('$name', ({ name, component, names, view }) => {
  it.each([undefined, null, 5, 'text', [], {}, { data: [{ id: 'a' }], next_page: null }, { kind: 'other' }])('shows its error state for %j, on the server too', (given) => {
    render(createElement(component, { ...names, data: given } as object));
    expect(state()).toBe('error');
    expect(document.body.textContent).not.toMatch(ODD);
    expect(renderToString(createElement(component, { ...names, data: given } as object))).toContain('data-state="error"');
  });

  it('shows a state, whatever is in any field of a view', () => {
    for (const place of places(view)) {
      for (const other of [undefined, null, 7, 'text', '', {}, [], true]) {
        const given = changed(view, place, other);
        render(createElement(component, { ...names, data: given } as object));
        expect(['ready', 'empty', 'error'], `${place.join('.')}: ${JSON.stringify(other)}`).toContain(state());
        expect(document.querySelector('[data-part="root"]')?.textContent.trim(), place.join('.')).not.toBe('');
        cleanup();
      }
    }
  });

  it('passes on a typed error that names the field, and reports it to the page once', () => {
    const seen: unknown[] = [];
    const { rerender } = render(createElement(component, { ...names, data: {}, renderError: (error: unknown) => { seen.push(error); return 'Sorry'; } } as object));
    expect(screen.getByText('Sorry').closest('[data-state="error"]')).not.toBeNull();
    expect(seen[0]).toBeInstanceOf(BillingError);
    expect(seen[0]).toMatchObject({ code: 'wire-format', message: expect.stringMatching(/^data.*Pass what \w+ returned\.$/s) as string });
    rerender(createElement(component, { ...names, data: view } as object));
    expect(state()).toBe('ready');
    expect(reportError).toHaveBeenCalledTimes(name === 'NetBalanceBadge' ? 0 : 1);
  });

  it('shows the error state for a state that does not exist, with a retry button where there is `refetch`', () => {
    const refetch = vi.fn();
    for (const given of [{ status: 'success', data: null, refetch }, { status: 'error', data: null, error: null, refetch }, { status: 'idle', refetch }]) {
      render(createElement(component, { ...names, state: given } as object));
      expect(state()).toBe('error');
      screen.getByRole('button', { name: 'Try again' }).click();
      cleanup();
    }
    expect(refetch).toHaveBeenCalledTimes(3);
    for (const progress of [Number.NaN, Number.POSITIVE_INFINITY, -1, 7, '40%']) {
      render(createElement(component, { ...names, state: { status: 'pending', progress } } as object));
      expect(state()).toBe('pending');
      expect(document.body.textContent).not.toMatch(/NaN|Infinity|-1|700/);
      cleanup();
    }
  });

  it('leaves out of a list what is no entry of it', () => {
    const lists = {
      colorOverrides: [null, 5, 'red', {}, { name: 'Primary_medium', value: null }],
      references: [null, 5, {}, { label: 'Budget' }, { label: { en: 'Budget' }, value: '1' }],
      events: [null, 5, {}, { at: now }, { at: 5, label: 'Launch' }, { at: '2024-10-01T00:00:00Z', label: { en: 'Launch' } }],
      hiddenSeries: [null, 5, {}],
      defaultExpanded: [null, 5, {}],
    };
    for (const [prop, value] of Object.entries(lists)) {
      render(createElement(component, { ...names, data: view, [prop]: value } as object));
      expect(state(), prop).toBe('ready');
      expect(document.body.innerHTML, prop).not.toMatch(ODD);
      cleanup();
    }
  });

  it('has its own words where those of the host fail, and tells the page once', () => {
    const fails = (): never => { throw new Error('no such word'); };
    const others = { asOf: fails, anomaly: fails, retryAfter: fails, summary: () => ({ text: 'x' }), point: () => undefined, change: fails, quantityTimesPrice: fails, expandInvoice: fails, leftOf: fails, meterLabel: () => null };
    const texts = (messages: object): string | undefined => {
      render(createElement(component, { ...names, asOf: now, data: view, messages } as object));
      const text = document.querySelector('[data-part="root"]')?.textContent;
      cleanup();
      return text;
    };
    expect(texts(others)).toBe(texts({}));
    expect(reportError).toHaveBeenCalled();
    expect(new Set(reportError.mock.calls.map(([error]: unknown[]) => error)).size).toBe(reportError.mock.calls.length);
  });

  it('takes null for a prop that is left out', () => {
    const props = ['messages', 'theme', 'colorOverrides', 'locale', 'timeZone', 'classNames', 'style', 'onSelect', 'onDownload', 'canDownload', 'references', 'events', 'mark', 'measure', 'filter', 'defaultFilter', 'expanded', 'hiddenSeries', 'renderTooltip', 'renderEmpty', 'renderError', 'headingLevel', 'height', 'initialWidth', 'description'];
    const html = (given: object): string => {
      const { unmount, container } = render(createElement(component, { ...names, ...given } as object));
      const text = container.textContent;
      unmount();
      return text;
    };
    for (const prop of props) {
      for (const given of [{ data: view }, { state: { status: 'error', error: null } }]) expect(html({ ...given, [prop]: null }), prop).toBe(html(given));
    }
  });

  it('falls back where another prop has a value that it cannot have', () => {
    const odd = { messages: { retry: 5, asOf: 'text', summary: 'text', balanceStatus: null, invoiceStatus: 'x' }, colorOverrides: undefined, headingLevel: 'h2', height: Number.NaN, initialWidth: '50vw', hiddenSeries: null, expanded: null, sort: { column: 'constructor', direction: 'up' }, references: [{ label: 'Budget', value: 'a lot' }], events: 'none', asOf: 'yesterday', timeZone: 'Mars/Olympus' };
    for (const [prop, value] of Object.entries(odd)) {
      if (name === 'NetBalanceBadge' && prop === 'timeZone') continue;
      render(createElement(component, { ...names, data: view, [prop]: value } as object));
      expect(state(), prop).toBe('ready');
      expect(document.body.innerHTML, prop).not.toMatch(/NaN|<h7|\[object/);
      cleanup();
    }
  });
});
