import { describe, expect, it } from 'vitest';
import { TimeRangeError } from '../../errors.js';
import { refused } from '../../wire/refused.test.kit.js';
import { toUsageView, type UsageOptions } from '../toUsageView.js';
import { BY_REGION, row } from './rows.test.kit.js';

const rows = [row(1, 5, { region: 'eu' })];
const refusedPath = (options: object): string => refused(() => toUsageView(rows, { ...BY_REGION, ...options })).path;

describe('options of toUsageView', () => {
  it.each([
    ['timeZone', [null, 1, ['Europe/Berlin']]],
    ['aggregation', [null, 'SUM', 'median', 'toString']],
    ['unit', [null, 'USD', { kind: 'money' }, { kind: 'currency', id: 'eur' }]],
    ['metric', [null, 'calls', { id: 'm' }]],
    ['groupBy', [null, 'region', { 0: 'region' }, [null], [['region']]]],
    ['groupLabels', [null, 'Region', [null], [{}], [{ group_key_name: 'region', display_name: null }], [{ group_key_name: 'region', value_display_names: { eu: 1 } }]]],
    ['maxSeries', [null, -1, 1.5, Number.NaN, '3']],
    ['missing', [null, 'none', 0]],
  ])('refuses a wrong %s, and never guesses', (name, wrong) => {
    for (const value of wrong) expect(refusedPath({ [name]: value })).toMatch(new RegExp(`^options\\.${name}\\b`));
  });

  it('names the moment that is malformed', () => {
    expect(() => toUsageView(rows, { ...BY_REGION, now: null } as unknown as UsageOptions)).toThrow(expect.objectContaining({ code: 'time-range', path: 'options.now' }));
    expect(() => toUsageView(rows, { ...BY_REGION, interval: null } as unknown as UsageOptions)).toThrow(TimeRangeError);
  });

  it('take undefined for left out', () => {
    const { interval, bucket } = BY_REGION;
    const out = { timeZone: undefined, aggregation: undefined, unit: undefined, metric: undefined, groupBy: undefined, groupLabels: undefined, maxSeries: undefined, missing: undefined, now: undefined };
    expect(toUsageView(rows, { interval, bucket, ...out })).toEqual(toUsageView(rows, { interval, bucket }));
  });

  it('fold all groups for a maxSeries of 0', () => {
    expect(toUsageView(rows, { ...BY_REGION, maxSeries: 0 }).series.map(({ role, total }) => [role, total])).toEqual([['other', '5']]);
  });
});
