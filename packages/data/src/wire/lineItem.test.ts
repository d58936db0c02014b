import { expect, it } from 'vitest';
import { readLine } from './lineItem.js';
import { place } from './read.js';

const kindOf = (fields: object) => readLine({ total: 5, ...fields }, place(null, 'line')).kind;

it.each<[string, object]>([
  ['credit-applied', { total: -5, commit_id: 'c', applied_commit_or_credit: { id: 'c', type: 'CREDIT' } }],
  ['credit-applied', { total: '-0.5', commit_id: 'c', applied_commit_or_credit: { id: 'c', type: 'CREDIT' } }],
  ['prepaid-applied', { total: -5, commit_id: 'c', commit_type: 'PostpaidCommit', applied_commit_or_credit: { id: 'c', type: 'PREPAID' } }],
  ['usage', { total: 0, commit_id: 'c' }],
  ['usage', { total: '0.5', commit_id: 'c' }],
  ['usage', { total: -5, commit_id: 'c', quantity: -1 }],
  ['usage', { total: -5 }],
  ['subscription', { subscription_id: 's' }],
  ['subscription', { product_type: 'SubscriptionProductListItem' }],
  ['scheduled', { scheduled_charge_id: 's' }],
  ['scheduled', { postpaid_commit: { id: 'c' } }],
  ['commit-purchase', { product_type: 'FixedProductListItem', commit_id: 'c' }],
  ['scheduled', { product_type: 'FixedProductListItem' }],
  ['usage', { product_type: 'UsageProductListItem', subscription_id: null, scheduled_charge_id: null, postpaid_commit: null }],
])('a line without a type is classified by its fields: %s is %o', (kind, fields) => {
  expect(kindOf(fields)).toBe(kind);
});
