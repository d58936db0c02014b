import { describe, expect, it } from 'vitest';
import { decimal } from '../exact/decimal.js';
import { fixtureRows } from '../fixtures.test.kit.js';
import { frozen } from '../frozen.test.kit.js';
import { instant } from '../time/instant.js';
import type { SimulatedQuantity } from '../view/simulation.js';
import type { Rate, RateScheduleRow } from '../wire/rate.js';
import { simulateCost } from './simulateCost.js';
import { toRateCardView } from './toRateCardView.js';

const data = fixtureRows<RateScheduleRow>('rate_schedule.json');
const now = instant('2025-05-15T12:00:00Z');
const card = frozen(toRateCardView(data, { now }));
const usd = data[0]!.list_rate.credit_type;
const CALLS = 'f0000000-0000-4000-8000-000000000001';
const STORAGE = 'f0000000-0000-4000-8000-000000000002';
const JOBS = 'f0000000-0000-4000-8000-000000000006';
const of = (productId: string, quantity: number, more: Partial<SimulatedQuantity> = {}): SimulatedQuantity => ({ productId, quantity: decimal(quantity), ...more });
const calls = (quantity: number): SimulatedQuantity => of(CALLS, quantity, { group: { region: 'ap-south-1' } });

const priced = (list_rate: Rate, fields: Partial<RateScheduleRow> = {}): RateScheduleRow => ({ product_id: 'p', list_rate: { credit_type: usd, ...list_rate }, ...fields });
const flat = (price: number, fields: Partial<RateScheduleRow> = {}): RateScheduleRow => priced({ rate_type: 'FLAT', price }, fields);
const simulate = (rows: readonly RateScheduleRow[], quantities: readonly SimulatedQuantity[], at?: string) =>
  simulateCost(toRateCardView(rows, { now }), quantities, at === undefined ? {} : { at: instant(at) });

describe('simulateCost', () => {
  it('M10, M11: prices at the contract’s own price and tier by tier, each unit apart', () => {
    const { lines, totals, partial, asOf } = simulateCost(card, [of(STORAGE, 1500), calls(10), of(JOBS, 10)]);
    expect(lines.map(({ name, cost, source, problem }) => [name, cost, source, problem])).toEqual([
      ['API calls', '8', 'override', null],
      ['GPU jobs', '10', 'list', null],
      ['Storage', '37', 'list', null],
    ]);
    expect(lines[2]).toMatchObject({
      at: now,
      priceEnds: '2025-07-01T00:00:00.000Z',
      steps: [
        { quantity: '100', unitPrice: '0.05', amount: '5', tier: { from: '0', to: '100' } },
        { quantity: '900', unitPrice: '0.03', amount: '27', tier: { from: '100', to: '1000' } },
        { quantity: '500', unitPrice: '0.01', amount: '5', tier: { from: '1000', to: null } },
      ],
    });
    expect(totals).toMatchObject([
      { unit: { code: 'USD' }, cost: '45', costNow: '45' },
      { unit: { name: 'AI credits' }, cost: '10', costNow: '10' },
    ]);
    expect([partial, asOf]).toEqual([false, now]);
  });

  it('counts tiers over all of a product and group, and on their own for each group', () => {
    const split = simulateCost(card, [of(STORAGE, 60), of(STORAGE, 60), of(STORAGE, 60, { group: { team: 'a' } }), of(STORAGE, 60, { group: { team: null } })]);
    expect(split.lines.map(({ quantity, cost }) => [quantity, cost])).toEqual([['120', '5.6'], ['60', '3'], ['60', '3']]);
  });

  it('tells why something has no cost, and leaves it out of the totals', () => {
    const rows = [
      ...data,
      priced({ rate_type: 'CUSTOM' }, { product_id: 'custom' }),
      priced({ rate_type: 'FLAT' }, { product_id: 'unpriced' }),
      priced({ rate_type: 'TIERED', tiers: [] }, { product_id: 'tierless' }),
      priced({ rate_type: 'PERCENTAGE', price: 0.1, minimum_config: { minimum: 500 } }, { product_id: 'minimum' }),
      flat(100, { product_id: 'barred', entitled: false }),
      flat(100, { product_id: 'twice', billing_frequency: 'MONTHLY' }),
      flat(900, { product_id: 'twice', billing_frequency: 'ANNUAL' }),
      { product_id: 'unitless', list_rate: { rate_type: 'FLAT', price: 1 } },
    ];
    const problemOf = (productId: string, more: Partial<SimulatedQuantity> = {}) => simulate(rows, [of(productId, 10, more)]).lines[0]?.problem;
    expect(['custom', 'unpriced', 'tierless', 'minimum', 'barred', 'twice', 'unitless', 'unheard-of', CALLS].map((id) => problemOf(id))).toEqual([
      'custom', 'no-price', 'no-price', 'minimum', 'not-entitled', 'several-rates', 'no-unit', 'no-rate', 'no-rate',
    ]);
    expect(problemOf(CALLS, { group: { region: 'eu' } })).toBe('no-rate');
    const mixed = simulate(rows, [of('custom', 10), of('unheard-of', 1, { name: 'Moon dust' }), of('minimum', 50), of('twice', 2, { billingFrequency: 'ANNUAL' })]);
    expect(mixed).toMatchObject({ partial: true, totals: [{ cost: '23', costNow: '23' }] });
    expect(mixed.lines.map(({ name, cost, steps }) => [name, cost, steps.length])).toEqual([['Moon dust', null, 0], ['custom', null, 0], ['minimum', '5', 1], ['twice', '18', 1]]);
  });

  it('prices each day at its own price, and compares with the price of now', () => {
    const rows = [flat(100, { ending_before: '2025-06-01T00:00:00Z' }), flat(150, { starting_at: '2025-06-01T00:00:00Z' })];
    const dated = simulate(rows, [of('p', 10, { at: instant('2025-05-31T23:59:59Z') }), of('p', 10, { at: instant('2025-06-01T00:00:00Z') }), of('p', 1)]);
    expect(dated.lines.map(({ at, cost, costNow }) => [at.slice(0, 10), cost, costNow])).toEqual([['2025-05-15', '1', '1'], ['2025-05-31', '10', '10'], ['2025-06-01', '15', '10']]);
    expect(dated.totals).toMatchObject([{ cost: '26', costNow: '21' }]);
    expect(simulate(rows, [of('p', 10, { at: now })], '2025-07-01T00:00:00Z').totals).toMatchObject([{ cost: '15', costNow: '10' }]);
  });

  it('compares with nothing where there was no price, or one in another unit', () => {
    const later = simulate([flat(150, { starting_at: '2025-06-01T00:00:00Z' })], [of('p', 10)], '2025-06-01T00:00:00Z');
    expect(later.totals).toMatchObject([{ cost: '15', costNow: null }]);
    const inCredits = [flat(100, { ending_before: '2025-06-01T00:00:00Z', list_rate: { rate_type: 'FLAT', price: 1, credit_type: { id: 'x', name: 'Credits' } } }), flat(150, { starting_at: '2025-06-01T00:00:00Z' })];
    expect(simulate(inCredits, [of('p', 10)], '2025-06-01T00:00:00Z').lines).toMatchObject([{ cost: '15', costNow: null }]);
  });

  it('takes the rate with the most pricing groups, of those the newest', () => {
    const rows = [flat(100), flat(200, { pricing_group_values: { region: 'eu' } }), flat(300, { pricing_group_values: { region: 'eu' }, starting_at: '2025-02-01T00:00:00Z' }), flat(400, { pricing_group_values: { region: 'eu', tier: 'gold' } })];
    const costOf = (group: Record<string, string | null> | null) => simulate(rows, [of('p', 1, { group })]).lines[0]?.cost;
    expect([null, { region: 'us' }, { region: null }, { region: 'eu' }, { region: 'eu', tier: 'tin' }, { tier: 'gold', region: 'eu' }].map(costOf)).toEqual(['1', '1', '1', '3', '3', '4']);
  });

  it('H1, M3: keeps hostile names apart and every digit', () => {
    const group = JSON.parse('{"__proto__":"a"}') as Record<string, string>;
    const { lines } = simulate([flat(1)], [of('p', 1, { group }), of('p', 1, { group: {} }), { productId: 'p', quantity: decimal('9007199254740993.000000001'), group: { toString: 'x' } }]);
    expect(lines.map(({ group: found, cost }) => [Object.entries(found ?? {}), cost])).toEqual([[[], '0.01'], [[['__proto__', 'a']], '0.01'], [[['toString', 'x']], '90071992547409.93000000001']]);
  });

  it('says which rate it is, until when it holds and how often it is billed; and nothing of the sort where none fits', () => {
    const yearly = flat(900, { billing_frequency: 'ANNUAL', ending_before: '2026-01-01T00:00:00Z' });
    const { kind, lines, totals } = simulate([yearly, flat(1, { product_id: 'x', list_rate: { rate_type: 'FLAT', price: 1, credit_type: { id: 'x', name: 'Credits' } } })], [of('x', 2), of('p', 1), of('none', 1)]);
    expect([kind, totals.map(({ unit, cost }) => [unit.kind, cost])]).toEqual(['cost-simulation', [['currency', '9'], ['pricing-unit', '2']]]);
    expect(lines.find(({ productId }) => productId === 'p')).toMatchObject({ rateId: expect.stringContaining('ANNUAL') as string, billingFrequency: 'ANNUAL', priceEnds: '2026-01-01T00:00:00.000Z', source: 'list' });
    expect(lines.find(({ productId }) => productId === 'none')).toEqual({
      id: expect.any(String) as string, productId: 'none', name: 'none', group: null, billingFrequency: null, quantity: '1', at: now,
      rateId: null, priceEnds: null, unit: { kind: 'unknown' }, source: null, steps: [], cost: null, costNow: null, problem: 'no-rate',
    });
  });

  it('adds up quantities of one group, in whatever order its keys come', () => {
    const groups = [{ region: 'eu', tier: 'a' }, { tier: 'a', region: 'eu' }];
    expect(simulate([flat(100)], groups.map((group) => of('p', 2, { group }))).lines).toMatchObject([{ quantity: '4', cost: '4' }]);
    expect(simulate([flat(100)], [of('p', 2, { group: {} })]).lines[0]?.group).toBeNull();
  });

  it('does not depend on the order of quantities, and is plain JSON', () => {
    const quantities = [of(STORAGE, 3), calls(2), of(JOBS, 1), of(STORAGE, 4)];
    const simulation = simulateCost(card, frozen(quantities));
    expect(simulateCost(card, quantities.toReversed())).toEqual(simulation);
    expect(JSON.parse(JSON.stringify(simulation))).toEqual(simulation);
    expect(simulateCost(card, [])).toMatchObject({ lines: [], totals: [], partial: false });
  });

  it.each<[string, unknown, object]>([
    ['quantities[0].productId', { quantity: '1' }, {}],
    ['quantities[0].quantity', { productId: 'p', quantity: 1 }, {}],
    ['quantities[0].quantity', { productId: 'p', quantity: '1,5' }, {}],
    ['quantities[0].group.region', { productId: 'p', quantity: '1', group: { region: 1 } }, {}],
    ['quantities[0].billingFrequency', { productId: 'p', quantity: '1', billingFrequency: 12 }, {}],
    ['quantities[0].at', { productId: 'p', quantity: '1', at: '2025-05-01' }, {}],
    ['options.at', { productId: 'p', quantity: '1' }, { at: 'now' }],
    ['options', { productId: 'p', quantity: '1' }, [] as object],
  ])('refuses broken input with its path: %s', (path, quantity, options) => {
    expect(() => simulateCost(card, [quantity as SimulatedQuantity], options)).toThrow(expect.objectContaining({ path }));
  });
});
