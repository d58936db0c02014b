import { expect, it } from 'vitest';
import { readContracts } from './contract.js';
import { refused, refusedPath } from './refused.test.kit.js';

const threshold = { is_enabled: true, threshold_amount: 10_000, recharge_to_amount: '50000.50', commit: { product_id: 'p' }, payment_gate_config: { payment_gate_type: 'STRIPE' } };
const bare = { id: 'c', starting_at: '2026-01-01T00:00:00Z' };
const ofBalance = (fields: object) => ({ prepaid_balance_threshold_configuration: { ...threshold, ...fields } });
const ofSpend = (fields: object) => ({ spend_threshold_configuration: { ...threshold, ...fields } });

it('reads a contract and its thresholds', () => {
  const read = { id: 'c', customerId: null, name: null, start: Date.UTC(2026, 0), end: null, archivedAt: null, ofBalance: null, ofSpend: null, currencyIds: [] };
  const plain = { isEnabled: true, amount: '10000', rechargeTo: '50000.5', creditTypeId: null, gate: 'STRIPE', discount: null, isForSomeProducts: false, isOfSomeBalances: false };
  expect(readContracts([bare])).toEqual([read]);
  const dated = { customer_id: 'u', name: 'Scale', ending_before: '2027-01-01T00:00:00Z', archived_at: '2026-02-01T00:00:00Z' };
  expect(readContracts([{ ...bare, ...dated, ...ofBalance({}) }])).toEqual([{ ...read, customerId: 'u', name: 'Scale', end: Date.UTC(2027, 0), archivedAt: Date.UTC(2026, 1), ofBalance: plain }]);
  const limits = { custom_credit_type_id: 'ai', discount_configuration: { payment_fraction: 0.85, cap: { amount: 5 } }, commit: { specifiers: [{}] }, threshold_balance_specifiers: [{ exclude: [] }] };
  expect(readContracts([{ ...bare, ...ofBalance(limits), ...ofSpend({ recharge_to_amount: undefined, discount_configuration: { payment_fraction: 1 } }) }])).toEqual([
    {
      ...read,
      ofBalance: { ...plain, creditTypeId: 'ai', discount: { paymentFraction: '0.85', isCapped: true }, isForSomeProducts: true, isOfSomeBalances: true },
      ofSpend: { ...plain, rechargeTo: null, discount: { paymentFraction: '1', isCapped: false } },
    },
  ]);
});

it('finds what a contract invoices in, wherever it says so', () => {
  const invoiced = {
    subscriptions: [{ fiat_credit_type_id: 'usd' }, {}],
    scheduled_charges: [{ schedule: { credit_type: { id: 'eur' } } }, { schedule: {} }],
    commits: [{ invoice_schedule: { credit_type: { id: 'usd' } } }, { invoice_schedule: null }, {}],
  };
  expect(readContracts([{ ...bare, ...invoiced }])[0]?.currencyIds).toEqual(['usd', 'eur']);
});

it.each<[string, object]>([
  ['id', { id: 1 }],
  ['customer_id', { customer_id: 1 }],
  ['name', { name: 1 }],
  ['starting_at', { starting_at: '2026-01-01' }],
  ['ending_before', { ending_before: 1 }],
  ['archived_at', { archived_at: 'then' }],
  ['prepaid_balance_threshold_configuration', { prepaid_balance_threshold_configuration: true }],
  ['prepaid_balance_threshold_configuration.is_enabled', ofBalance({ is_enabled: 'yes' })],
  ['prepaid_balance_threshold_configuration.threshold_amount', ofBalance({ threshold_amount: null })],
  ['prepaid_balance_threshold_configuration.recharge_to_amount', ofBalance({ recharge_to_amount: '' })],
  ['prepaid_balance_threshold_configuration.custom_credit_type_id', ofBalance({ custom_credit_type_id: 1 })],
  ['prepaid_balance_threshold_configuration.payment_gate_config', ofBalance({ payment_gate_config: null })],
  ['prepaid_balance_threshold_configuration.payment_gate_config.payment_gate_type', ofBalance({ payment_gate_config: {} })],
  ['prepaid_balance_threshold_configuration.discount_configuration.payment_fraction', ofBalance({ discount_configuration: {} })],
  ['prepaid_balance_threshold_configuration.discount_configuration.cap', ofBalance({ discount_configuration: { payment_fraction: 1, cap: 5 } })],
  ['prepaid_balance_threshold_configuration.commit.specifiers', ofBalance({ commit: { specifiers: {} } })],
  ['prepaid_balance_threshold_configuration.threshold_balance_specifiers', ofBalance({ threshold_balance_specifiers: 'all' })],
  ['spend_threshold_configuration.threshold_amount', ofSpend({ threshold_amount: 'much' })],
  ['subscriptions[0].fiat_credit_type_id', { subscriptions: [{ fiat_credit_type_id: 1 }] }],
  ['scheduled_charges[0].schedule', { scheduled_charges: [{ schedule: 1 }] }],
  ['commits[0].invoice_schedule.credit_type.id', { commits: [{ invoice_schedule: { credit_type: {} } }] }],
])('refuses a broken contract with its path: %s', (field, fields) => {
  expect(refusedPath(readContracts, bare, fields)).toBe(`rows[1].${field}`);
});

it('refuses a row of another endpoint', () => {
  expect(refused(() => readContracts([{ seat_id: 's' }])).message).toContain('toSeatBalancesView');
});
