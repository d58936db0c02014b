import { describe, expect, it } from 'vitest';
import { USD, type Unit } from '../../exact/unit.js';
import { instant, interval } from '../../time/instant.js';
import type { RateScheduleRow } from '../../wire/rate.js';
import { refused } from '../../wire/refused.test.kit.js';
import { priceQuantity } from '../priceQuantity.js';
import { toAlertsView } from '../toAlertsView.js';
import { toBalancesView } from '../toBalancesView.js';
import { toInvoicesView } from '../toInvoicesView.js';
import { toNetBalanceView } from '../toNetBalanceView.js';
import { toSeatBalancesView } from '../toSeatBalancesView.js';
import { toSpendView } from '../toSpendView.js';
import { toUnits } from '../toUnits.js';
import { unitsOf } from '../unitsOf.js';

const now = instant('2024-10-01T00:00:00Z');
const span = interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z');

/** Everything that takes `units`. */
const TAKERS: Readonly<Record<string, (units: readonly Unit[]) => unknown>> = {
  toSpendView: (units) => toSpendView([], { interval: span, bucket: 'day', units }),
  unitsOf: (units) => unitsOf([], { units }),
  toBalancesView: (units) => toBalancesView([], { now, units }),
  toInvoicesView: (units) => toInvoicesView([], { now, units }),
  toNetBalanceView: (units) => toNetBalanceView({ balance: 1, credit_type_id: 'x' }, { now, units }),
  toAlertsView: (units) => toAlertsView([], { now, units }),
  toSeatBalancesView: (units) => toSeatBalancesView([], { now, units }),
  priceQuantity: (units) => priceQuantity({} as RateScheduleRow, '1' as never, { units }),
};

const refusedUnits = (name: string, units: unknown) => refused(() => TAKERS[name]?.(units as readonly Unit[])).path;

describe.each(Object.keys(TAKERS))('units of %s', (name) => {
  it('must be a list of units', () => {
    expect(refusedUnits(name, null)).toBe('options.units');
    expect(refusedUnits(name, 'USD')).toBe('options.units');
    expect(refusedUnits(name, [USD, null])).toBe('options.units[1]');
  });

  it('must not be the rows that toUnits reads', () => {
    const row = { id: 'eur', name: 'EUR', is_currency: true };
    expect(refusedUnits(name, [row])).toBe('options.units[0].kind');
    expect(toUnits([row])).toEqual([{ kind: 'currency', id: 'eur', code: 'EUR', digits: 2 }]);
  });

  it('must have every field of their kind', () => {
    expect(refusedUnits(name, [{ kind: 'currency', id: 'eur' }])).toBe('options.units[0].code');
    expect(refusedUnits(name, [{ kind: 'currency', id: 'eur', code: 'EUR', digits: '2' }])).toBe('options.units[0].digits');
    expect(refusedUnits(name, [{ kind: 'pricing-unit', id: 'ai' }])).toBe('options.units[0].name');
    expect(refusedUnits(name, [{ kind: 'toString', id: 'ai' }])).toBe('options.units[0].kind');
  });
});

it('units of every kind are accepted', () => {
  const units: Unit[] = [USD, { kind: 'pricing-unit', id: 'ai', name: 'AI credits' }, { kind: 'count', name: 'calls' }, { kind: 'unknown' }];
  expect(toNetBalanceView({ balance: 5, credit_type_id: 'ai' }, { now, units }).balance.unit).toEqual(units[1]);
});
