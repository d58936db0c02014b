import { describe, expect, it } from 'vitest';
import { WireFormatError } from '../errors.js';
import { USD } from '../exact/unit.js';
import { fixtureRows } from '../fixtures.test.kit.js';
import type { CreditTypeRow } from '../wire/creditType.js';
import { toUnits } from './toUnits.js';

const rows = fixtureRows<CreditTypeRow>('pricing_units.json');

describe('toUnits', () => {
  it('M8: lets the id and is_currency decide, not the name', () => {
    expect(toUnits(rows)).toEqual([
      USD,
      { kind: 'currency', id: 'e0000000-0000-4000-8000-000000000001', code: 'EUR', digits: 2 },
      { kind: 'pricing-unit', id: 'c0000000-0000-4000-8000-000000000001', name: 'AI credits' },
      { kind: 'pricing-unit', id: 'c0000000-0000-4000-8000-000000000002', name: 'Credits (cents)' },
      { kind: 'pricing-unit', id: 'c0000000-0000-4000-8000-000000000003', name: 'EUR' },
    ]);
  });

  it("knows how many digits a currency has", () => {
    const digits = ['JPY', 'KWD', 'NOK'].map((name) => toUnits([{ id: name, name, is_currency: true }])[0]);
    expect(digits).toMatchObject([{ code: 'JPY', digits: 0 }, { code: 'KWD', digits: 3 }, { code: 'NOK', digits: 2 }]);
  });

  it('gives no currency sign to a unit without a currency code', () => {
    expect(toUnits([{ id: 'a', name: 'Euro', is_currency: true }, { id: 'b' }])).toEqual([
      { kind: 'pricing-unit', id: 'a', name: 'Euro' },
      { kind: 'pricing-unit', id: 'b', name: 'b' },
    ]);
  });

  it('refuses rows of other endpoints', () => {
    expect(() => toUnits([{ id: 'm', name: 'API calls', aggregation_type: 'SUM' } as CreditTypeRow])).toThrow('they belong to toMetricsView');
  });

  it('leaves out rows without an id, and refuses broken ones', () => {
    expect(toUnits([{ name: 'nameless' }, { id: null }])).toEqual([]);
    const broken: unknown = [{ id: 'a', is_currency: 'yes' }];
    expect(() => toUnits(broken as CreditTypeRow[])).toThrow(WireFormatError);
    expect(() => toUnits(broken as CreditTypeRow[])).toThrow('rows[0].is_currency');
  });
});
