import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.js';
import { createFormats } from '../i18n/format.js';
import { modelOf as model, spendView, usageView } from './views.test.kit.js';
import { tipOf } from './tip.js';

const words = { messages: en, formats: createFormats('en-US', 'UTC', 'unknown unit') };
const regions = usageView({ values: { 'us-east': [30, 40, 12], 'eu-west': [10, 20, 8] }, partialFrom: 2 });

describe('tipOf', () => {
  it('lists every series with its exact amount, its share, the total and the change', () => {
    const tip = tipOf(model(regions), 1, words);
    expect(tip).toMatchObject({ bucket: 1, when: 'Wed, Oct 2, 2024', inProgress: false, hidden: null });
    expect(tip.rows.map(({ label, amount, share }) => [label, amount, share])).toEqual([
      ['us-east', '40', '66.7%'],
      ['eu-west', '20', '33.3%'],
    ]);
    expect(tip.total).toEqual({ label: 'Total', amount: '60 CPU hours', value: '60' });
    expect(tip.change).toEqual({ direction: 'up', amount: '50%', text: 'Up 50% from the period before' });
  });

  it('writes its amounts with as many digits each, so that they line up', () => {
    const tip = tipOf(model(spendView({ values: { Compute: [318.6055], Storage: [61.948], Fee: [25] } })), 0, words);
    expect([...tip.rows.map(({ amount }) => amount), tip.total?.amount]).toEqual(['$318.6055', '$61.9480', '$25.0000', '$405.5535']);
  });

  it('sums hidden series in one row, so that the rows still add up', () => {
    const tip = tipOf(model(regions, { hidden: ['group:eu-west'] }), 0, words);
    expect(tip.rows.map(({ label }) => label)).toEqual(['us-east']);
    expect(tip.hidden).toEqual({ label: '1 hidden', amount: '10', value: '10' });
    expect(tip.total?.value).toBe('40');
  });

  it('has no change for a bucket that is not over', () => {
    expect(tipOf(model(regions), 2, words)).toMatchObject({ inProgress: true, change: null });
  });

  it('calls the current bucket in progress, but none that has not begun', () => {
    const month = usageView({ values: { a: [3, 4, 1, null, null] }, partialFrom: 2 });
    expect([1, 2, 3, 4].map((span) => tipOf(model(month), span, words).inProgress)).toEqual([false, true, false, false]);
  });

  it('has no shares where there are credits among the series', () => {
    const tip = tipOf(model(spendView({ values: { Compute: [10.5], Credit: [-4] }, roles: { Credit: 'credit' } })), 0, words);
    expect(tip.rows.map(({ amount, share }) => [amount, share])).toEqual([['$10.50', null], ['−$4.00', null]]);
    expect(tip.total).toMatchObject({ label: 'Net', amount: '$6.50' });
  });

  it('has no total and no shares for values that do not add up', () => {
    const peaks = { ...regions, aggregation: 'max' as const, total: null, bucketTotals: [null, null, null], series: regions.series.map((one) => ({ ...one, total: null })) };
    const tip = tipOf(model(peaks), 0, words);
    expect(tip).toMatchObject({ total: null, change: null });
    expect(tip.rows.every(({ share }) => share === null)).toBe(true);
    expect(model(peaks).mark).toBe('line');
  });

  it('shows amounts of a re-bucketed year to the last digit', () => {
    const view = usageView({ bucket: 'hour', values: { a: new Array<number>(8760).fill(0.1) } });
    const days = model(view, { width: 740 });
    expect(days.spans.size).toBe('day');
    expect(tipOf(days, 0, words).rows[0]?.amount).toBe('2.4 CPU hours');
  });

  it('calls running totals so', () => {
    expect(tipOf(model(regions, { cumulative: true }), 1, words)).toMatchObject({ total: { label: 'Running total', value: '100' }, change: null });
  });
});
