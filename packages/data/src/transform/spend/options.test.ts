import { describe, expect, it } from 'vitest';
import { refused } from '../../wire/refused.test.kit.js';
import { toSpendView, type SpendOptions } from '../toSpendView.js';
import { day, spend, usage } from './records.test.kit.js';

const records = [day('2024-11-01', [usage(100)])];

describe('options of toSpendView', () => {
  it.each([
    ['timeZone', [null, 1]],
    ['groupBy', [null, 'customer', '', 1, [], ['product'], {}, { group: null }, { group: ['region'] }]],
    ['groupLabels', [null, {}]],
    ['maxSeries', [null, -1, Number.NaN]],
    ['creditTypeId', [null, 1, {}]],
    ['consolidated', [null, 'yes', 1]],
    ['statuses', [null, 'DRAFT', ['VOID'], ['draft'], {}]],
    ['units', [null, [{ id: 'eur', name: 'EUR' }]]],
  ])('refuses a wrong %s, and never guesses', (name, wrong) => {
    for (const value of wrong) expect(refused(() => spend(records, { [name]: value })).path).toMatch(new RegExp(`^options\\.${name}\\b`));
  });

  it('refuses to run without options', () => {
    for (const options of [undefined, null]) expect(refused(() => toSpendView(records, options as unknown as SpendOptions)).path).toBe('options');
  });

  it('names the moment that is malformed', () => {
    expect(() => spend(records, { now: 'today' as never })).toThrow(expect.objectContaining({ code: 'time-range', path: 'options.now' }));
    expect(() => spend(records, { interval: null as never })).toThrow(expect.objectContaining({ code: 'time-range', path: 'options.interval.start' }));
  });

  it('shows nothing for an empty list of statuses, and reports what it left out', () => {
    const view = spend(records, { statuses: [] });
    expect(view.total).toBe('0');
    expect(view.issues.map(({ code, count }) => [code, count])).toEqual([['other-status', 1]]);
  });
});
