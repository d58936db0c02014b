import { expect, it } from 'vitest';
import { toRechargesView } from '../transform/toRechargesView.js';
import { contractRows } from './contractRows.js';
import { SAMPLE_NOW } from './moments.js';

it('has a contract that recharges its balance and charges spend, or that does not', () => {
  const statuses = (recharging?: boolean) => toRechargesView(contractRows({ recharging }), { now: SAMPLE_NOW }).recharges.map(({ trigger, status, threshold, rechargeTo }) => [trigger, status, threshold, rechargeTo]);
  expect(statuses()).toEqual([['balance', 'on', '100', '500'], ['spend', 'on', '2500', null]]);
  expect(statuses(false).map(([, status]) => status)).toEqual(['off', 'off']);
});
