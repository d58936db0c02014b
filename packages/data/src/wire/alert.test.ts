import { expect, it } from 'vitest';
import { readAlerts } from './alert.js';
import { refused, refusedPath } from './refused.test.kit.js';

const alert = { id: 'a', name: 'Low', type: 'low_remaining_credit_balance_reached', status: 'enabled', threshold: '100.50', updated_at: '2025-01-01T00:00:00Z' };
const bare = { customer_status: 'ok', alert };
const inAlert = (fields: object) => ({ alert: { ...alert, ...fields } });

it("reads an alert and the customer's status", () => {
  const read = { id: 'a', name: 'Low', type: alert.type, status: 'enabled', customerStatus: 'ok', threshold: '100.5', creditType: null, group: [], updatedAt: Date.UTC(2025, 0) };
  expect(readAlerts([bare])).toEqual([read]);
  expect(readAlerts([{ customer_status: null, ...inAlert({ credit_type: { id: 'x' }, group_values: [{ key: 'region', value: 'us' }, { key: 'team' }] }) }])).toEqual([
    { ...read, customerStatus: null, creditType: { id: 'x' }, group: [['region', 'us'], ['team', null]] },
  ]);
});

it.each<[string, object]>([
  ['customer_status', { customer_status: 1 }],
  ['alert', { alert: null }],
  ['alert.id', inAlert({ id: 1 })],
  ['alert.name', inAlert({ name: null })],
  ['alert.type', inAlert({ type: 1 })],
  ['alert.status', inAlert({ status: 1 })],
  ['alert.threshold', inAlert({ threshold: 'low' })],
  ['alert.updated_at', inAlert({ updated_at: null })],
  ['alert.credit_type.id', inAlert({ credit_type: {} })],
  ['alert.group_values', inAlert({ group_values: {} })],
  ['alert.group_values[0]', inAlert({ group_values: ['region'] })],
  ['alert.group_values[0].key', inAlert({ group_values: [{}] })],
  ['alert.group_values[0].value', inAlert({ group_values: [{ key: 'region', value: 1 }] })],
])('refuses a broken alert with its path: %s', (field, fields) => {
  expect(refusedPath(readAlerts, bare, fields)).toBe(`rows[1].${field}`);
});

it('refuses a row of another endpoint', () => {
  expect(refused(() => readAlerts([{ seat_id: 's' }])).message).toContain('toSeatBalancesView');
});
