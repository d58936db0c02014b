import { expect, it } from 'vitest';
import { readNetBalance } from './netBalance.js';
import { refused } from './refused.test.kit.js';

const inside = { balance: '8000.10', credit_type_id: 'x' };

it('reads the whole answer or just its data', () => {
  expect([readNetBalance({ data: inside }), readNetBalance(inside)]).toEqual([{ balance: '8000.1', creditTypeId: 'x' }, { balance: '8000.1', creditTypeId: 'x' }]);
});

it.each<[string, unknown]>([
  ['response', null],
  ['response', [inside]],
  ['response.balance', {}],
  ['response.credit_type_id', { balance: 1 }],
  ['response.data', { data: null }],
  ['response.data', { data: [inside] }],
  ['response.data.balance', { data: {} }],
  ['response.data.credit_type_id', { data: { balance: 1, credit_type_id: 2 } }],
])('refuses broken input with its path: %s', (path, response) => {
  expect(refused(() => readNetBalance(response)).path).toBe(path);
});
