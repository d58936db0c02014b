import { describe, expect, expectTypeOf, it } from 'vitest';
import { fixtureRows } from '../fixtures.test.kit.js';
import { instant, interval } from '../time/instant.js';
import type { EmbedView } from '../view/embed.js';
import type { InvoicesView } from '../view/invoices.js';
import type { BalanceRecord } from '../wire/balance.js';
import type { BillableMetricRow } from '../wire/metric.js';
import type { InvoiceBreakdown } from '../wire/breakdown.js';
import { refused } from '../wire/refused.test.kit.js';
import { parsed, usage } from './csv/parsed.test.kit.js';
import { toBalancesView } from './toBalancesView.js';
import { toCsv, type ExportableView } from './toCsv.js';
import { toJson } from './toJson.js';
import { toMetricsView } from './toMetricsView.js';
import { toNetBalanceView } from './toNetBalanceView.js';
import { toSpendView } from './toSpendView.js';

const OCTOBER = interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z');

describe('usage and spend', () => {
  it('have one record per bucket and series, under the documented header, with CRLF between', () => {
    expect(toCsv(usage({ eu: 1.5, us: 3 }, 'calls')).split('\r\n')).toEqual([
      'start,end,series_id,series,role,value,unit',
      '2024-10-01T00:00:00.000Z,2024-10-02T00:00:00.000Z,"group:[""us""]",us,group,3,calls',
      '2024-10-01T00:00:00.000Z,2024-10-02T00:00:00.000Z,"group:[""eu""]",eu,group,1.5,calls',
      '2024-10-02T00:00:00.000Z,2024-10-03T00:00:00.000Z,"group:[""us""]",us,group,,calls',
      '2024-10-02T00:00:00.000Z,2024-10-03T00:00:00.000Z,"group:[""eu""]",eu,group,,calls',
    ]);
  });

  it('H5: text that a spreadsheet would run gets an apostrophe, numbers do not', () => {
    const names = ['=HYPERLINK("http://evil")', '@SUM(A1)', '+1', '-1', '\tx', '\rx', 'a=b'];
    const records = parsed(usage({ ...Object.fromEntries(names.map((name) => [name, 1])), loss: -5 }, '=unit'));
    const labels = new Map(records.map((record) => [record['series'], record]));
    for (const name of names.slice(0, 6)) expect(labels.has(`'${name}`)).toBe(true);
    expect(labels.has('a=b')).toBe(true);
    expect(records.find((record) => record['series'] === 'loss')).toMatchObject({ value: '-5', unit: "'=unit" });
  });

  it('H6: commas, quotes and line ends are quoted', () => {
    const names = ['a,b', 'say "hi"', 'two\nlines', 'two\r\nlines', ' padded '];
    const records = parsed(usage(Object.fromEntries(names.map((name) => [name, 1]))));
    expect(new Set(records.map((record) => record['series']))).toEqual(new Set(names));
  });

  it('of spend carry the currency and negative credits', () => {
    const view = toSpendView(fixtureRows<InvoiceBreakdown>('breakdowns_commit_burndown.json'), { interval: interval('2024-11-01T00:00:00Z', '2024-11-06T00:00:00Z'), bucket: 'day' });
    const records = parsed(view);
    expect(records).toHaveLength(view.buckets.length * view.series.length);
    expect(new Set(records.map((record) => record['unit']))).toEqual(new Set(['USD']));
    expect(records.some((record) => record['role'] === 'credit' && record['value']?.startsWith('-'))).toBe(true);
  });
});

describe('other views', () => {
  it('balances have one record per commit or credit', () => {
    const view = toBalancesView(fixtureRows<BalanceRecord>('balances_page_1.json'), { now: instant('2025-05-15T12:00:00Z') });
    const records = parsed(view);
    expect(records.map((record) => [record['id'], record['remaining'], record['kind']])).toEqual(view.lines.map(({ id, remaining, kind }) => [id, remaining ?? '', kind]));
  });

  it('a net balance has one record', () => {
    const view = toNetBalanceView({ data: { balance: 80, credit_type_id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2' } }, { now: instant('2025-05-15T12:00:00Z') });
    expect(parsed(view)).toEqual([{ as_of: '2025-05-15T12:00:00.000Z', value: '0.8', unit: 'USD', scope: view.scope, level: view.level }]);
  });

  it('metrics have one record each, with key sets as JSON', () => {
    const records = parsed(toMetricsView(fixtureRows<BillableMetricRow>('billable_metrics.json')));
    expect(records.find((record) => record['name'] === 'CPU hours')).toMatchObject({ aggregation: 'sum', additive: 'true', group_keys: '[["region"],["region","team"]]' });
  });

  it('invoices have one record per line, and one if there is no line', () => {
    const line = { id: 'l', name: '@line', type: 'usage', group: null, quantity: null, unitPrice: null, unit: { kind: 'unknown' }, total: '1.5', counted: true, interval: null, merged: 1 };
    const invoice = { id: 'i', type: 'usage', status: 'draft', payment: null, period: OCTOBER, issuedAt: null, contractId: null, unit: { kind: 'pricing-unit', id: 'x', name: '=AI' }, total: '3', subtotal: null, lines: [line, line], zeroLinesHidden: 0, regeneratedFrom: null };
    const view = { kind: 'invoices', asOf: OCTOBER.start, invoices: [invoice, { ...invoice, id: 'j', period: null, lines: [] }], totals: [], issues: [] } as unknown as InvoicesView;
    const records = parsed(view);
    expect(records.map((record) => [record['invoice_id'], record['invoice_total'], record['line'], record['value'], record['unit']])).toEqual([
      ['i', '3', "'@line", '1.5', ''],
      ['i', '3', "'@line", '1.5', ''],
      ['j', '3', '', '', ''],
    ]);
    expect(records[0]).toMatchObject({ invoice_unit: "'=AI", period_start: OCTOBER.start, period_end: OCTOBER.end, counted: 'true' });
  });

  it('an embed is refused: its address is a credential', () => {
    expectTypeOf<EmbedView>().not.toExtend<ExportableView>();
    for (const view of [{ kind: 'embed', dashboard: 'usage', url: 'https://embeds.example/s3cret' }, {}, null]) {
      for (const write of [toCsv, toJson]) {
        const error = refused(() => write(view as unknown as ExportableView));
        expect(error.path).toMatch(/^view/);
        expect(error.message).not.toContain('s3cret');
      }
    }
  });
});

describe('toJson', () => {
  it('reads back as the view, amounts as text', () => {
    const view = usage({ eu: '9007199254740993' });
    expect(JSON.parse(toJson(view))).toEqual(view);
    expect(toJson(view)).toContain('"9007199254740993"');
  });
});
