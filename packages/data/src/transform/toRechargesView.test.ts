import { describe, expect, it } from 'vitest';
import { multiply } from '../exact/decimal.js';
import { fixture, fixtureRows } from '../fixtures.test.kit.js';
import { frozen } from '../frozen.test.kit.js';
import { USD, USD_CENTS_ID, type Unit } from '../exact/unit.js';
import { instant } from '../time/instant.js';
import type { ContractRow } from '../wire/contract.js';
import type { ThresholdConfiguration } from '../wire/threshold.js';
import { toRechargesView } from './toRechargesView.js';

const now = instant('2026-06-01T00:00:00Z');
const EUR: Unit = { kind: 'currency', id: 'eur', code: 'EUR', digits: 2 };
const AI: Unit = { kind: 'pricing-unit', id: 'ai', name: 'AI credits' };
const units = [EUR, AI];

const threshold = (fields: Partial<ThresholdConfiguration> = {}): ThresholdConfiguration => ({
  is_enabled: true, threshold_amount: 10_000, recharge_to_amount: 50_000, payment_gate_config: { payment_gate_type: 'STRIPE' }, ...fields,
});
const inUnit = (id: string): Partial<ContractRow> => ({ subscriptions: [{ fiat_credit_type_id: id }] });
const contract = (fields: Partial<ContractRow> = {}): ContractRow => ({
  id: 'c', customer_id: 'u', name: 'Scale', starting_at: '2026-01-01T00:00:00Z', ...inUnit(USD_CENTS_ID), prepaid_balance_threshold_configuration: threshold(), ...fields,
});
const view = (...rows: ContractRow[]) => toRechargesView(rows, { now, units });
const first = (...rows: ContractRow[]) => view(...rows).recharges[0];

describe('toRechargesView', () => {
  it('tells when the balance is recharged, up to what, and the least that this buys, in dollars', () => {
    expect(view(frozen(contract()))).toEqual({
      kind: 'recharges', asOf: '2026-06-01T00:00:00.000Z', issues: [],
      recharges: [{
        id: 'balance:c', contractId: 'c', contractName: 'Scale', trigger: 'balance', status: 'on', start: '2026-01-01T00:00:00.000Z', end: null,
        unit: USD, threshold: '100', rechargeTo: '500', least: '400', gate: 'stripe', discount: null, someProducts: false, someBalances: false,
      }],
    });
  });

  it('takes euros and credits whole: only USD comes in cents', () => {
    const amounts = { threshold_amount: 20, recharge_to_amount: 120.5 };
    expect(first(contract({ ...inUnit('eur'), prepaid_balance_threshold_configuration: threshold(amounts) }))).toMatchObject({ unit: EUR, threshold: '20', rechargeTo: '120.5', least: '100.5' });
    expect(first(contract({ prepaid_balance_threshold_configuration: threshold({ ...amounts, custom_credit_type_id: 'ai' }) }))).toMatchObject({ unit: AI, threshold: '20' });
  });

  it('guesses no currency: without a sign of one, or with signs of two, it is unknown unless the host names it', () => {
    const silent = contract({ subscriptions: null });
    expect(first(silent)).toMatchObject({ unit: { kind: 'unknown' }, threshold: '10000' });
    expect(toRechargesView([silent], { now, units, currency: USD }).recharges[0]).toMatchObject({ unit: USD, threshold: '100' });
    const both = contract({ ...inUnit('eur'), scheduled_charges: [{ schedule: { credit_type: { id: USD_CENTS_ID } } }] });
    expect(toRechargesView([both], { now, units, currency: USD }).recharges[0]).toMatchObject({ unit: { kind: 'unknown' }, threshold: '10000' });
  });

  it('tells the threshold of spend, which has nothing to recharge to, beside that of the balance', () => {
    const both = contract({ spend_threshold_configuration: threshold({ threshold_amount: 250_000, recharge_to_amount: undefined }) });
    expect(view(both).recharges).toMatchObject([{ id: 'balance:c' }, { id: 'spend:c', trigger: 'spend', threshold: '2500', rechargeTo: null, least: null }]);
    expect(view(contract({ prepaid_balance_threshold_configuration: null })).recharges).toEqual([]);
  });

  it.each<[string, Partial<ContractRow>]>([
    ['off', { prepaid_balance_threshold_configuration: threshold({ is_enabled: false }) }],
    ['upcoming', { starting_at: '2026-06-01T00:00:00.001Z' }],
    ['on', { starting_at: '2026-06-01T00:00:00Z' }],
    ['over', { ending_before: '2026-06-01T00:00:00Z' }],
    ['on', { ending_before: '2026-06-01T00:00:00.001Z' }],
    ['over', { archived_at: '2026-05-01T00:00:00Z' }],
  ])('is %s for %j', (status, fields) => {
    expect(first(contract(fields))).toMatchObject({ status });
  });

  it.each([['stripe', 'Stripe'], ['external', 'EXTERNAL'], ['none', 'NONE'], ['other', 'PIGEON'], ['other', 'constructor']])('the gate is %s for %s', (gate, payment_gate_type) => {
    expect(first(contract({ prepaid_balance_threshold_configuration: threshold({ payment_gate_config: { payment_gate_type } }) }))).toMatchObject({ gate });
  });

  it('tells of discounts and of limits to some products or balances', () => {
    const limits = { discount_configuration: { payment_fraction: 0.85, cap: {} }, commit: { product_id: 'p', applicable_product_tags: ['gpu'] }, threshold_balance_specifiers: [{}] };
    expect(first(contract({ prepaid_balance_threshold_configuration: threshold(limits) }))).toMatchObject({ discount: { paymentFraction: '0.85', capped: true }, someProducts: true, someBalances: true });
  });

  it('puts contracts in force first, then the latest, in any order of rows', () => {
    const rows = [contract({ id: 'old', ending_before: '2026-02-01T00:00:00Z' }), contract({ id: 'a' }), contract({ id: 'b', starting_at: '2026-03-01T00:00:00Z' }), contract({ id: 'next', starting_at: '2027-01-01T00:00:00Z' })];
    expect(view(...rows).recharges.map(({ contractId }) => contractId)).toEqual(['b', 'a', 'next', 'old']);
    expect(view(...rows.toReversed())).toEqual(view(...rows));
  });

  it('counts a contract once, the last row of it, and refuses those of two customers', () => {
    const twice = view(contract(), contract({ name: 'Later' }));
    expect(twice.recharges).toMatchObject([{ contractName: 'Later' }]);
    expect(twice.issues).toMatchObject([{ code: 'duplicate', count: 1 }]);
    expect(() => view(contract(), contract({ id: 'd', customer_id: 'v' }))).toThrow(expect.objectContaining({ path: 'rows[1].customer_id' }));
  });

  it('refuses broken options with their path', () => {
    expect(() => toRechargesView([], { now, currency: 'USD' as never })).toThrow(expect.objectContaining({ path: 'options.currency' }));
    expect(() => toRechargesView([], { now: 'soon' as never })).toThrow(expect.objectContaining({ path: 'options.now' }));
  });

  it('gives the answer beside the fixture, whoever\'s currency is told', () => {
    const answer = fixture('contracts_list.expected.json') as { recharges: unknown[]; least_paid: Record<string, string> };
    const known: Unit[] = [{ ...EUR, id: 'e0000000-0000-4000-8000-000000000001' }, { ...AI, id: 'e0000000-0000-4000-8000-000000000002' }];
    const { recharges } = toRechargesView(fixtureRows<ContractRow>('contracts_list.json'), { now: instant('2025-05-15T00:00:00Z'), units: known });
    const nameOf = (unit: Unit): string => (unit.kind === 'currency' ? unit.code : unit.kind === 'pricing-unit' ? unit.name : unit.kind);
    expect(recharges.map(({ contractName, trigger, status, unit, threshold: at, rechargeTo }) => [contractName, trigger, status, nameOf(unit), at, rechargeTo])).toEqual(answer.recharges);
    const paid = recharges.flatMap(({ contractName, least, discount }) => (least === null || discount === null ? [] : [[contractName, multiply(least, discount.paymentFraction)]]));
    expect(Object.fromEntries(paid)).toEqual(answer.least_paid);
  });
});
