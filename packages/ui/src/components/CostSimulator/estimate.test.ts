import { describe, expect, it } from 'vitest';
import type { RateCardView, SimulatedQuantity } from '@meterboard/data';
import { card, cardOf, flat, quantity, rateRow, used } from './CostSimulator.test.kit.js';
import { estimate } from './estimate.js';

const none = (): boolean => false;
const of = (view: RateCardView, now: readonly SimulatedQuantity[], start: readonly SimulatedQuantity[] | null = null) => estimate(view, now, start, none);
const costs = ({ rows }: ReturnType<typeof of>) => rows.map(({ line, startCost }) => [line.name, line.cost, startCost]);

describe('an estimate', () => {
  it('has a row for each price, used or not, and a total for each unit', () => {
    const found = of(card, [quantity('Hours', 30)], used);
    expect(costs(found)).toEqual([['Hours', '15', '10'], ['Storage', '0', '12'], ['Tokens', '0', '0']]);
    expect(found.totals).toMatchObject([{ unit: { code: 'USD' }, cost: '15', startCost: '22' }, { unit: { name: 'AI credits' }, cost: '0', startCost: '0' }]);
    expect(of(card, used).totals).toMatchObject([{ cost: '22', startCost: null }, {}]);
  });

  it('keeps its rows, by id and order, whatever is typed', () => {
    const ids = (now: readonly SimulatedQuantity[]) => of(card, now, used).rows.map(({ id }) => id);
    expect(ids([])).toEqual(ids(used));
    expect(ids([quantity('Storage', 0), quantity('Tokens', 5)])).toEqual(ids(used));
  });

  it('has a row for each group of what was used, and for each price group that was not', () => {
    const split = cardOf(rateRow('Storage', flat(1), { pricing_group_values: { region: 'eu' } }), rateRow('Storage', flat(2), { pricing_group_values: { region: 'us' } }));
    const { rows } = of(split, [quantity('Storage', 1, { group: { region: 'eu', team: 'a' } }), quantity('Storage', 2, { group: { team: 'b', region: 'eu' } })]);
    expect(rows.map(({ line }) => line.group)).toEqual([{ region: 'us' }, { region: 'eu', team: 'a' }, { region: 'eu', team: 'b' }]);
  });

  it('keeps a subscription at two prices apart, and finds the one that is meant', () => {
    const seats = cardOf(rateRow('Seats', flat(2000), { billing_frequency: 'MONTHLY' }), rateRow('Seats', flat(20_000), { billing_frequency: 'ANNUAL' }));
    expect(of(seats, [quantity('Seats', 3, { billingFrequency: 'ANNUAL' })]).rows.map(({ line }) => [line.billingFrequency, line.cost])).toEqual([['ANNUAL', '600'], ['MONTHLY', '0']]);
    const [monthly] = [cardOf(rateRow('Seats', flat(2000), { billing_frequency: 'MONTHLY' }))];
    expect(of(monthly, [quantity('Seats', 3), quantity('Seats', 1, { billingFrequency: 'MONTHLY' })]).rows.map(({ line }) => line.cost)).toEqual(['80']);
  });

  it('leaves out what has no price or cannot be read, and counts it only if it is used', () => {
    const custom = cardOf(rateRow('Hours', flat(100)), rateRow('Support', { rate_type: 'CUSTOM' }));
    expect(of(custom, [quantity('Hours', 1)])).toMatchObject({ leftOut: 0, totals: [{ cost: '1' }] });
    expect(of(custom, [quantity('Hours', 1), quantity('Support', 1), quantity('Moon dust', 1, { name: 'Moon dust' })])).toMatchObject({ leftOut: 2, totals: [{ cost: '1' }] });
    const [hours] = of(card, used).rows;
    expect(estimate(card, used, used, (id) => id === hours?.id)).toMatchObject({ leftOut: 1, totals: [{ cost: '12', startCost: '22' }, {}] });
  });

  it('tells of each unit what is missing in it, and keeps the total of one whose only field cannot be read', () => {
    const tokens = of(card, used).rows.find(({ line }) => line.name === 'Tokens');
    expect(estimate(card, used, used, (id) => id === tokens?.id)).toMatchObject({ leftOut: 1, totals: [{ cost: '22', leftOut: 0 }, { cost: '0', leftOut: 1 }] });
    expect(of(card, [...used, quantity('Moon dust', 1)]).totals.map(({ leftOut }) => leftOut)).toEqual([1, 1]);
  });

  it('has no row for a price that holds at another time', () => {
    expect(of(cardOf(rateRow('Hours', flat(1)), rateRow('Later', flat(1), { starting_at: '2026-12-01T00:00:00Z' }), rateRow('Over', flat(1), { ending_before: '2026-11-01T00:00:00Z' })), []).rows).toHaveLength(1);
  });
});
