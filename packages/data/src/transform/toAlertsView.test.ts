import { describe, expect, it } from 'vitest';
import { formatAmount } from '../exact/format.js';
import { fixture, fixtureRows } from '../fixtures.test.kit.js';
import { instant } from '../time/instant.js';
import type { AlertRow } from '../wire/alert.js';
import { toAlertsView } from './toAlertsView.js';

const data = fixtureRows<AlertRow>('alerts_list.json');
const expected = fixture('alerts_list.expected.json') as { firing: string[]; unevaluated: string[] };
const now = instant('2025-05-15T12:00:00Z');
const view = toAlertsView(data, { now });

describe('toAlertsView', () => {
  it('finds the alerts that are firing and those that are not evaluated yet', () => {
    expect(view.alerts.filter(({ state }) => state === 'in-alarm').map(({ name }) => name)).toEqual(expected.firing);
    expect(view.alerts.filter(({ state }) => state === 'evaluating' || state === null).map(({ name }) => name)).toEqual(expected.unevaluated);
    expect(view.alerts[0]?.state).toBe('in-alarm');
  });

  it('M12: reads a threshold according to its type', () => {
    const thresholds = view.alerts.map(({ name, threshold: { measure, value, unit } }) => [name, measure, measure === 'percent' ? value : formatAmount(value, unit, { locale: 'en-US' })]);
    expect(thresholds).toEqual([
      ['Spend over $50', 'amount', '$50.00'],
      ['Commit at 10%', 'percent', '10'],
      ['Low AI credits', 'amount', '1,000 AI credits'],
      ['Old', 'days', '30 days'],
    ]);
  });

  it('neither divides nor names a threshold of an unknown type', () => {
    const [row] = data;
    const tomorrow = toAlertsView([{ customer_status: 'snoozed', alert: { ...row!.alert, type: 'mood_reached', status: 'paused' } }], { now });
    expect(tomorrow.alerts).toMatchObject([{ state: 'other', status: 'other', threshold: { measure: 'other', value: '5000', unit: { kind: 'unknown' } } }]);
    expect(tomorrow.issues).toMatchObject([{ code: 'unknown-type', count: 1 }]);
    const unitless = { ...row!.alert, credit_type: null };
    expect(toAlertsView([{ customer_status: 'ok', alert: unitless }], { now }).alerts[0]?.threshold.unit).toEqual({ kind: 'unknown' });
  });

  it('P9: counts an alert once for each group it watches', () => {
    const [row] = data;
    const watching = (value: string): AlertRow => ({ customer_status: 'ok', alert: { ...row!.alert, group_values: [{ key: '__proto__', value }] } });
    const watched = toAlertsView([watching('a'), watching('b'), watching('a')], { now });
    expect(watched.alerts.map(({ group }) => Object.entries(group!))).toEqual([[['__proto__', 'a']], [['__proto__', 'b']]]);
    expect(watched.issues).toMatchObject([{ code: 'duplicate', count: 1 }]);
  });

  it('says whose spend or seat it watches, wherever the row names it, and keeps the rows of two seats apart', () => {
    const [row] = data;
    const scoped = (fields: Partial<AlertRow['alert']>): AlertRow => ({ customer_status: 'ok', alert: { ...row!.alert, ...fields } });
    const seat = (seat_group_value?: string): AlertRow => scoped({ type: 'low_remaining_seat_balance_reached', seat_filter: { seat_group_key: 'user_id', seat_group_value } });
    expect(toAlertsView([scoped({ group_key_filter: { key: 'region', value: 'eu' } })], { now }).alerts[0]?.group).toEqual({ region: 'eu' });
    expect(toAlertsView([seat('ada'), seat('bob'), seat()], { now })).toMatchObject({ alerts: [{ group: { user_id: 'ada' } }, { group: { user_id: 'bob' } }, { group: { user_id: null } }], issues: [] });
    expect(() => toAlertsView([scoped({ seat_filter: {} as { seat_group_key: string } })], { now })).toThrow(expect.objectContaining({ path: 'rows[0].alert.seat_filter.seat_group_key' }));
  });

  it('does not depend on the order of rows', () => {
    expect(toAlertsView(data.toReversed(), { now })).toEqual(view);
  });

  it.each([
    ['rows[0].alert', { customer_status: 'ok' }],
    ['rows[0].alert.threshold', { customer_status: 'ok', alert: { ...data[0]!.alert, threshold: '50 USD' } }],
    ['rows[0]', { seat_id: 'ada' }],
  ])('refuses broken input with its path: %s', (path, row) => {
    expect(() => toAlertsView([row as unknown as AlertRow], { now })).toThrow(expect.objectContaining({ path }));
  });
});
