import type { SpendView, UsageView } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.js';
import { createFormats } from '../i18n/format.js';
import { tableModel } from './table.js';
import { spendView, usageView } from './views.test.kit.js';

const words = { messages: en, formats: createFormats('en-US', 'UTC', 'unknown unit') };
const spend = spendView({ values: { Compute: [10.5, 20], Credit: [-4, null] }, roles: { Credit: 'credit' } });

describe('tableModel', () => {
  it('has every bucket and series with exact amounts, and the view’s own totals', () => {
    expect(tableModel(spend, { title: 'Spend', measure: 'net', events: [], limit: 100 }, words)).toEqual({
      caption: 'Spend',
      columns: [
        { id: 'period', label: 'Period' },
        { id: 'group:Compute', label: 'Compute' },
        { id: 'credit:Credit', label: 'Credit' },
        { id: 'total', label: 'Total' },
      ],
      rows: [
        { id: spend.buckets[0]!.start, label: 'Tue, Oct 1, 2024', cells: ['$10.50', '−$4.00', '$6.50'] },
        { id: spend.buckets[1]!.start, label: 'Wed, Oct 2, 2024', cells: ['$20.00', null, '$20.00'] },
      ],
      foot: { label: 'Total', cells: ['$30.50', '−$4.00', '$26.50'] },
      noValue: 'No data',
      unit: null,
    });
  });

  it('writes a column with as many digits as its longest amount has, so that it lines up', () => {
    const view = spendView({ values: { Compute: [10.5, 20.1234], Storage: [4, null] } });
    const { rows, foot } = tableModel(view, { title: 'Spend', measure: 'net', events: [], limit: 100 }, words);
    expect(rows.map(({ cells }) => cells)).toEqual([['$10.5000', '$4.00', '$14.5000'], ['$20.1234', null, '$20.1234']]);
    expect(foot?.cells).toEqual(['$30.6234', '$4.00', '$34.6234']);
  });

  it('does not fill a column with zeros for an amount with dust far behind the point', () => {
    const view = usageView({ values: { a: [1.5, 0.300000001, 2.25] } });
    expect(tableModel(view, { title: 'Usage', measure: 'net', events: [], limit: 100 }, words).rows.map(({ cells }) => cells[0])).toEqual(['1.50', '0.300000001', '2.25']);
  });

  it('shows only usage as gross', () => {
    expect(tableModel(spend, { title: 'Spend', measure: 'gross', events: [], limit: 100 }, words).foot?.cells).toEqual(['$30.50']);
  });

  it('has no column of totals beside a single series, and no more rows than asked for', () => {
    const model = tableModel(usageView({ values: { a: [1, 2, 3] } }), { title: 'Usage', measure: 'net', events: [], limit: 2 }, words);
    expect(model.columns.map(({ id }) => id)).toEqual(['period', 'group:a']);
    expect(model.rows).toHaveLength(2);
    expect(model.foot?.cells).toEqual(['6']);
  });

  it('says once what its figures count, unless its caption does or they have a currency', () => {
    const unitOf = (view: UsageView | SpendView, title: string): string | null => tableModel(view, { title, measure: 'net', events: [], limit: 9 }, words).unit;
    const usage = usageView({ values: { a: [1] } });
    expect(unitOf(usage, 'Usage')).toBe('CPU hours');
    expect(unitOf(usage, 'CPU hours')).toBeNull();
    expect(unitOf({ ...usage, unit: { kind: 'unknown' } }, 'Usage')).toBe(words.messages.unknownUnit);
    expect(unitOf(spend, 'Spend')).toBeNull();
  });

  it('has no totals for values that do not add up, such as maxima', () => {
    const peaks: UsageView = { ...usageView({ values: { a: [1, 2], b: [3, null] } }), aggregation: 'max', total: null, bucketTotals: [null, null] };
    const model = tableModel({ ...peaks, series: peaks.series.map((one) => ({ ...one, total: null })) }, { title: 'Peaks', measure: 'net', events: [], limit: 9 }, words);
    expect(model.columns.map(({ id }) => id)).toEqual(['period', 'group:a', 'group:b']);
    expect(model.rows.map(({ cells }) => cells)).toEqual([['1', '3'], ['2', null]]);
    expect(model.foot).toBeNull();
  });
});
