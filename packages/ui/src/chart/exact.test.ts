import { cumulative, decimal } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { column } from './columns.js';
import { exactValues } from './exact.js';
import { spansThatFit, spendView, usageView } from './views.test.kit.js';

describe('exactValues', () => {
  it('adds up a span to the last digit where doubles drift', () => {
    const view = usageView({ bucket: 'hour', values: { a: new Array<number>(48).fill(0.1) } });
    const spans = spansThatFit(view, 5, true).list;
    const exact = exactValues(view, view.series, spans);
    expect(exact.value(view.series[0]!, 0)).toBe('2.4');
    expect(exact.total(1)).toBe('2.4');
    expect(column(view.series[0]!.values, spans, 'sum')[0]).not.toBe(2.4);
  });

  it('distinguishes no record from zero', () => {
    const view = usageView({ values: { a: [null, 0, 3] } });
    const exact = exactValues(view, view.series, spansThatFit(view, 9, true).list);
    expect([0, 1, 2].map((span) => exact.value(view.series[0]!, span))).toEqual([null, '0', '3']);
    expect(exact.total(7)).toBeNull();
  });

  it('takes the last of running totals, not their sum', () => {
    const view = cumulative(usageView({ bucket: 'hour', values: { a: new Array<number>(48).fill(1) } }));
    const exact = exactValues(view, view.series, spansThatFit(view, 5, true).list);
    expect([exact.total(0), exact.total(1)]).toEqual(['24', '48']);
  });

  it('takes the largest of maxima', () => {
    const view = { ...usageView({ bucket: 'hour', values: { a: Array.from({ length: 48 }, (_, index) => index % 7) } }), aggregation: 'max' as const };
    expect(exactValues(view, view.series, spansThatFit(view, 5, true).list).value(view.series[0]!, 0)).toBe('6');
  });

  it('counts only usage as gross', () => {
    const view = spendView({ values: { Compute: [10], Credit: [-4], Fee: [5] }, roles: { Credit: 'credit', Fee: 'charge' } });
    const spans = spansThatFit(view, 9, true).list;
    expect(exactValues(view, view.series, spans).total(0)).toBe(decimal(11));
    expect(exactValues(view, view.series.filter(({ role }) => role === 'group'), spans).total(0)).toBe('10');
  });
});
