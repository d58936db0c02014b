import { describe, expect, it } from 'vitest';
import { USD, USD_CENTS_ID, type Unit } from '../exact/unit.js';
import type { InvoiceBreakdown } from '../wire/breakdown.js';
import { unitsOf } from './unitsOf.js';

const EUR: Unit = { kind: 'currency', id: 'eur', code: 'EUR', digits: 2 };
const row = (id: string, name: string, fields: Partial<InvoiceBreakdown> = {}): InvoiceBreakdown => ({
  id: 'i',
  total: 0,
  credit_type: { id, name },
  breakdown_start_timestamp: '2024-11-01T00:00:00Z',
  breakdown_end_timestamp: '2024-11-02T00:00:00Z',
  ...fields,
});

describe('unitsOf', () => {
  it('S15, S17: lists the units of invoices, then those that only lines are in, each once', () => {
    const rows = [
      row('eur', 'EUR'),
      row(USD_CENTS_ID, 'USD (cents)', { line_items: [{ total: 1, credit_type: { id: 'ai', name: 'AI credits' } }, { total: 2, credit_type: { id: 'eur', name: 'EUR' } }, { total: 3 }] }),
      row(USD_CENTS_ID, 'USD (cents)'),
    ];
    expect(unitsOf(rows, { units: [EUR] })).toEqual([USD, EUR, { kind: 'pricing-unit', id: 'ai', name: 'AI credits' }]);
    expect(unitsOf(rows.toReversed(), { units: [EUR] })).toEqual(unitsOf(rows, { units: [EUR] }));
  });

  it('finds a name in any record, and the same one whatever the order of rows', () => {
    const nameless = { ...row('x', ''), credit_type: { id: 'x' } };
    for (const rows of [[nameless, row('x', 'Old'), row('x', 'New')], [row('x', 'New'), row('x', 'Old'), nameless]]) {
      expect(unitsOf(rows)).toEqual([{ kind: 'pricing-unit', id: 'x', name: 'New' }]);
    }
  });

  it('refuses malformed lines, even in a void invoice', () => {
    expect(() => unitsOf([row('x', 'X', { status: 'VOID', line_items: [{ total: 'much' }] })])).toThrow(/rows\[0\]\.line_items\[0\]\.total/);
  });

  it('M8: does not take a unit for a currency by its name', () => {
    expect(unitsOf([row('x', 'EUR')])).toEqual([{ kind: 'pricing-unit', id: 'x', name: 'EUR' }]);
  });

  it('ignores void invoices, and accepts no rows at all', () => {
    expect(unitsOf([row('eur', 'EUR', { status: 'VOID' })])).toEqual([]);
    expect(unitsOf([])).toEqual([]);
  });
});
