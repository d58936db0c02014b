import { describe, expect, it } from 'vitest';
import { sameUnit, unitKey, unitOf, USD, USD_CENTS_ID, wireShift, type Unit } from './unit.js';

const EUR: Unit = { kind: 'currency', id: 'e', code: 'EUR', digits: 2 };

describe('units', () => {
  it('M8: are decided by id, never by name', () => {
    expect(unitOf({ id: USD_CENTS_ID, name: 'anything' }, [])).toEqual(USD);
    expect(unitOf({ id: 'x', name: 'USD (cents)' }, [])).toEqual({ kind: 'pricing-unit', id: 'x', name: 'USD (cents)' });
    expect(unitOf({ id: 'x', name: 'EUR' }, [EUR])).toEqual({ kind: 'pricing-unit', id: 'x', name: 'EUR' });
    expect(unitOf({ id: 'e', name: 'Credits (cents)' }, [EUR])).toEqual(EUR);
  });

  it('M9: that are not listed have the name on the wire, or else their id', () => {
    expect([unitOf({ id: 'x' }, []), unitOf({ id: 'x', name: null }, [])]).toMatchObject([{ kind: 'pricing-unit', id: 'x', name: 'x' }, { name: 'x' }]);
    expect(unitOf(null, [EUR])).toEqual({ kind: 'unknown' });
  });

  it('that are listed have the listed name', () => {
    const listed: Unit = { kind: 'pricing-unit', id: 'x', name: 'AI credits' };
    const other: Unit = { kind: 'pricing-unit', id: 'y', name: 'Seats' };
    expect(unitOf({ id: 'x', name: 'ai_credit_v2' }, [EUR, other, listed])).toEqual(listed);
  });

  it('S16: only USD comes in hundredths', () => {
    expect([USD, EUR, unitOf({ id: 'x' }, []), { kind: 'count', name: 'n' } as const, { kind: 'unknown' } as const].map(wireShift)).toEqual([-2, 0, 0, 0, 0]);
  });

  it('are the same by id or by what they count', () => {
    const units: Unit[] = [USD, EUR, { kind: 'pricing-unit', id: 'x', name: 'EUR' }, { kind: 'count', name: 'x' }, { kind: 'count', name: 'quantity' }, { kind: 'unknown' }];
    expect(new Set(units.map(unitKey)).size).toBe(units.length);
    expect(sameUnit(EUR, { ...EUR, digits: 4 })).toBe(true);
    expect(sameUnit(EUR, USD)).toBe(false);
    expect(sameUnit({ kind: 'pricing-unit', id: 'x', name: 'credits' }, { kind: 'pricing-unit', id: 'y', name: 'credits' })).toBe(false);
    expect(sameUnit({ kind: 'pricing-unit', id: 'x', name: 'credits' }, { kind: 'pricing-unit', id: 'x', name: 'Credits' })).toBe(true);
  });
});
