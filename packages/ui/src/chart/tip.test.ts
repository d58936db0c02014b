import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.js';
import { createFormats } from '../i18n/format.js';
import { pointSentence, summarySentence } from './describe.js';
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
    expect(pointSentence(model(month), 2, null, words)).toContain('Still in progress');
    expect(pointSentence(model(month), 3, null, words)).not.toContain('in progress');
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
});

describe('sentences', () => {
  it('summarise the chart', () => {
    expect(summarySentence(model(regions), words)).toBe(
      'Oct 1 – 3, 2024, by day. Total 120 CPU hours. 2 series. Largest: us-east, 82 CPU hours (68.3%). Highest: Wed, Oct 2, 2024, 60 CPU hours. The last period is still in progress.',
    );
  });

  it('describe a bucket and its series, largest first', () => {
    expect(pointSentence(model(regions), 1, null, words)).toBe('Wed, Oct 2, 2024: 60 CPU hours. us-east 40 CPU hours, eu-west 20 CPU hours. Up 50% from the period before.');
  });

  it('describe one series of a bucket, with its share', () => {
    expect(pointSentence(model(regions), 1, 1, words)).toBe('eu-west, Wed, Oct 2, 2024: 20 CPU hours, 33.3% of the total. Up 100% from the period before.');
  });

  it('distinguish no data from zero', () => {
    const gaps = usageView({ values: { a: [null, 0] } });
    expect(pointSentence(model(gaps), 0, null, words)).toBe('Tue, Oct 1, 2024: no data.');
    expect(pointSentence(model(gaps), 1, null, words)).toBe('Wed, Oct 2, 2024: 0 CPU hours.');
    expect(pointSentence(model(gaps), 0, 0, words)).toBe('a, Tue, Oct 1, 2024: no data.');
  });

  it('stay short with many series', () => {
    const many = usageView({ values: Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`s${index}`, [index + 1]])) });
    expect(pointSentence(model(many), 0, null, words)).toBe('Tue, Oct 1, 2024: 45 CPU hours. s8 9 CPU hours, s7 8 CPU hours, s6 7 CPU hours, s5 6 CPU hours, s4 5 CPU hours, and 4 more.');
  });

  it('speak of running totals as such', () => {
    const running = model(regions, { cumulative: true });
    expect(tipOf(running, 1, words).total).toMatchObject({ label: 'Running total', value: '100' });
    expect(summarySentence(running, words)).not.toContain('Highest');
  });
});
