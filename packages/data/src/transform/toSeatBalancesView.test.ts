import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../exact/unit.js';
import { instant } from '../time/instant.js';
import type { SeatBalanceRow } from '../wire/seat.js';
import { toSeatBalancesView } from './toSeatBalancesView.js';

const { data } = JSON.parse(readFileSync(new URL('../../fixtures/seat_balances.json', import.meta.url), 'utf8')) as { data: SeatBalanceRow[] };
const now = instant('2025-05-15T12:00:00Z');
const AI_CREDITS: Unit = { kind: 'pricing-unit', id: 'c0000000-0000-4000-8000-000000000001', name: 'AI credits' };
const view = toSeatBalancesView(data, { now, units: [AI_CREDITS] });

describe('toSeatBalancesView', () => {
  it('H4: finds 40 of 100 credits and $12.50 of $20 for one seat, 100 of 100 for one called like a tag', () => {
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

  it('P9: counts a seat that came twice once, in any order', () => {
    const twice = toSeatBalancesView([...data, ...data].toReversed(), { now, units: [AI_CREDITS] });
    expect(twice.seats).toEqual(view.seats);
    expect(twice.issues).toMatchObject([{ code: 'duplicate', count: 2 }]);
  });

  it.each([
    ['rows[0].seat_id', {}],
    ['rows[0].balances', { seat_id: 'ada' }],
    ['rows[0].balances[0].starting_balance', { seat_id: 'ada', balances: [{ credit_type_id: 'x', balance: 1 }] }],
    ['rows[0].credits[0].start_date', { seat_id: 'ada', balances: [], credits: [{ id: 'x', balance: 1 }] }],
  ])('refuses what is broken at %s', (path, row) => {
    expect(() => toSeatBalancesView([row as SeatBalanceRow], { now })).toThrow(expect.objectContaining({ path }));
  });
});
