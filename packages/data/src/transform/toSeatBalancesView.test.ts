import { describe, expect, it } from 'vitest';
import type { Unit } from '../exact/unit.js';
import { fixtureRows } from '../fixtures.test.kit.js';
import { instant } from '../time/instant.js';
import type { SeatBalanceRow } from '../wire/seat.js';
import { toSeatBalancesView } from './toSeatBalancesView.js';

const data = fixtureRows<SeatBalanceRow>('seat_balances.json');
const now = instant('2025-05-15T12:00:00Z');
const AI_CREDITS: Unit = { kind: 'pricing-unit', id: 'c0000000-0000-4000-8000-000000000001', name: 'AI credits' };
const view = toSeatBalancesView(data, { now, units: [AI_CREDITS] });

describe('toSeatBalancesView', () => {
  it('H4: finds 40 of 100 credits and $12.50 of $20 for one seat, 100 of 100 for one named like an HTML tag', () => {
    expect(view.seats.map(({ id, balances }) => [id, balances.map(({ remaining, starting, unit }) => [remaining, starting, unit.kind])])).toEqual([
      ['<b>bob</b>', [['100', '100', 'pricing-unit']]],
      [
        'ada@example.com',
        [
          ['12.5', '20', 'currency'],
          ['40', '100', 'pricing-unit'],
        ],
      ],
    ]);
  });

  it('does not guess which of two units a grant is in', () => {
    const [bob, ada] = view.seats;
    expect(bob?.grants).toBeNull();
    expect(ada?.grants).toMatchObject([{ kind: 'credit', remaining: { value: '40', unit: { kind: 'unknown' } }, end: null, ledger: [{ balance: '100' }, { amount: '-60', balance: '40' }] }]);
    const single = toSeatBalancesView([{ ...data[0]!, balances: [data[0]!.balances[0]!] }], { now, units: [AI_CREDITS] });
    expect(single.seats[0]?.grants?.[0]?.remaining.unit).toEqual(AI_CREDITS);
  });

  it('sorts the commits and credits of a seat together, by their start', () => {
    const grant = (id: string, month: number) => ({ id, balance: 100, start_date: `2025-0${month}-01T00:00:00Z` });
    const balances = [{ credit_type_id: AI_CREDITS.id, balance: 1, starting_balance: 1 }];
    const seat = (fields: Partial<SeatBalanceRow>) => toSeatBalancesView([{ seat_id: 'ada', balances, ...fields }], { now, units: [AI_CREDITS] }).seats[0]?.grants?.map(({ id, kind }) => [id, kind]);
    expect(seat({ commits: [grant('c', 3), grant('b', 1)], credits: [grant('d', 2), grant('a', 3)] })).toEqual([['b', 'commit'], ['d', 'credit'], ['a', 'credit'], ['c', 'commit']]);
    expect([seat({ commits: [grant('c', 3)] }), seat({ credits: [grant('a', 3)] }), seat({ commits: [], credits: null })]).toEqual([[['c', 'commit']], [['a', 'credit']], []]);
  });

  it('P9: counts a repeated seat once, in any order', () => {
    const twice = toSeatBalancesView([...data, ...data].toReversed(), { now, units: [AI_CREDITS] });
    expect(twice.seats).toEqual(view.seats);
    expect(twice.issues).toMatchObject([{ code: 'duplicate', count: 2 }]);
  });

  it.each([
    ['rows[0].seat_id', {}],
    ['rows[0].balances', { seat_id: 'ada' }],
    ['rows[0].balances[0].starting_balance', { seat_id: 'ada', balances: [{ credit_type_id: 'x', balance: 1 }] }],
    ['rows[0].credits[0].start_date', { seat_id: 'ada', balances: [], credits: [{ id: 'x', balance: 1 }] }],
  ])('refuses broken input with its path: %s', (path, row) => {
    expect(() => toSeatBalancesView([row as SeatBalanceRow], { now })).toThrow(expect.objectContaining({ path }));
  });
});
