import { describe, expect, it } from 'vitest';
import { DecimalSyntaxError } from '../errors.js';
import { decimal, subtract, type Decimal } from '../exact/decimal.js';
import { formatAmount } from '../exact/format.js';
import type { Unit } from '../exact/unit.js';
import { fixture } from '../fixtures.test.kit.js';
import { instant } from '../time/instant.js';
import type { NetBalanceResponse } from '../wire/netBalance.js';
import { toNetBalanceView } from './toNetBalanceView.js';

const answers = fixture('net_balance_responses.json') as Record<'usd_default' | 'usd_spendable' | 'usd_spendable_finalized' | 'eur' | 'tokens' | 'usd_fraction' | 'zero', NetBalanceResponse>;
const expected = fixture('net_balance_responses.expected.json') as Record<string, number>;

const now = instant('2025-05-15T12:00:00Z');
const units: Unit[] = [
  { kind: 'currency', id: 'e0000000-0000-4000-8000-000000000001', code: 'EUR', digits: 2 },
  { kind: 'pricing-unit', id: 'c0000000-0000-4000-8000-000000000001', name: 'AI credits' },
];
const shown = (response: NetBalanceResponse): string => {
  const { value, unit } = toNetBalanceView(response, { now, units }).balance;
  return formatAmount(value, unit, { locale: 'en-US' });
};
const cents = (name: string): string => decimal(expected[name]! / 100);

describe('toNetBalanceView', () => {
  it('N1: tells whether the figure includes obligations, by default yes', () => {
    expect(toNetBalanceView(answers.usd_default, { now })).toMatchObject({ scope: 'all', balance: { value: cents('usd_default_cents') } });
    const spendable = toNetBalanceView(answers.usd_spendable, { now, scope: 'spendable' });
    expect(spendable).toMatchObject({ scope: 'spendable', asOf: now, balance: { value: cents('usd_spendable_cents') } });
    expect(subtract(toNetBalanceView(answers.usd_default, { now }).balance.value, spendable.balance.value)).toBe(cents('difference_is_postpaid'));
  });

  it('N2: leaves other currencies whole', () => {
    expect(toNetBalanceView(answers.eur, { now, units }).balance.value).toBe(decimal(expected['eur_whole']!));
    expect(shown(answers.eur)).toBe('€3,765.44');
  });

  it('N3: names a unit as the list of units does, or else by its id', () => {
    expect(shown(answers.tokens)).toBe('99,750 AI credits');
    const id = 'c0000000-0000-4000-8000-000000000001';
    expect(toNetBalanceView(answers.tokens, { now }).balance).toEqual({ value: decimal(expected['tokens_whole']!), unit: { kind: 'pricing-unit', id, name: id } });
  });

  it('N4: keeps fractions of a cent', () => {
    expect(toNetBalanceView(answers.usd_fraction, { now }).balance.value).toBe(expected['usd_fraction_exact_usd']);
    expect(shown(answers.usd_fraction)).toBe('< $0.01');
  });

  it('N5: shows zero as zero, and empty', () => {
    expect(shown(answers.zero)).toBe('$0.00');
    expect(toNetBalanceView(answers.zero, { now, lowBelow: decimal(10) }).level).toBe('empty');
    expect(() => toNetBalanceView(answers.zero, { now, lowBelow: 'ten' as Decimal })).toThrow(DecimalSyntaxError);
  });

  it('N6, N7: is for the one unit and scope that was asked for', () => {
    expect(toNetBalanceView(answers.zero, { now }).balance.unit).toMatchObject({ code: 'USD' });
    expect(shown(answers.usd_spendable_finalized)).toBe('$1,965.25');
    expect(shown(answers.usd_default)).toBe('$5,985.25');
  });

  it('calls a balance low below the limit, not at it, and a debt empty', () => {
    const level = (balance: number, lowBelow?: number): string =>
      toNetBalanceView({ balance, credit_type_id: 'x' }, { now, lowBelow: lowBelow === undefined ? undefined : decimal(lowBelow) }).level;
    expect([level(9.99, 10), level(10, 10), level(1), level(-1, 10)]).toEqual(['low', 'healthy', 'healthy', 'empty']);
  });

  it('refuses a limit that is not an amount', () => {
    expect(() => toNetBalanceView(answers.eur, { now, lowBelow: '10 EUR' as Decimal })).toThrow(DecimalSyntaxError);
  });

  it.each([
    ['response.data.balance', { data: {} }],
    ['response.data', { data: null }],
    ['response.balance', { credit_type_id: 'x' }],
    ['response.credit_type_id', { balance: 1 }],
    ['response', []],
  ])('refuses broken input with its path: %s', (path, response) => {
    expect(() => toNetBalanceView(response as unknown as NetBalanceResponse, { now })).toThrow(expect.objectContaining({ path }));
  });
});
