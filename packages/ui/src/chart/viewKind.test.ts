import { WireFormatError } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { isEmptySpend, isEmptyUsage } from './viewKind.js';
import { spendView, usageView } from './views.test.kit.js';

const usage = usageView({ values: { a: [0] } });
const spend = spendView({ values: { a: [null] } });

describe('a chart is given views of its kind', () => {
  it('with something in them or not', () => {
    expect([isEmptyUsage(usage), isEmptySpend(spend)]).toEqual([false, true]);
    expect(isEmptyUsage({ ...usage, series: [], bucketTotals: [null] })).toBe(true);
  });

  it.each([null, { data: [{ value: 1 }], next_page: null }, [], 'text', spend])('and says so of anything else: %j', (given) => {
    expect(() => isEmptyUsage(given as never)).toThrow(WireFormatError);
    expect(() => isEmptyUsage(given as never)).toThrow('data: this is no usage view. No figure can be trusted from what does not read, so nothing was computed. Pass what toUsageView returned.');
  });

  it('and takes usage for no spend', () => {
    expect(() => isEmptySpend(usage as never)).toThrow('Pass what toSpendView returned.');
  });
});
