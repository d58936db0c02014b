import { describe, expect, it } from 'vitest';
import { UnitMismatchError } from '../../errors.js';
import { USD, USD_CENTS_ID } from '../../exact/unit.js';
import { fixtureRows } from '../../fixtures.test.kit.js';
import { interval } from '../../time/instant.js';
import type { InvoiceBreakdown } from '../../wire/breakdown.js';
import { ai, charge, day, EUR, issues, spend, usage } from './records.test.kit.js';

describe('units', () => {
  const both = [day('2024-11-01', [usage(825.5)]), day('2024-11-01', [usage(20, { credit_type: { id: 'eur', name: 'EUR' } })], { id: 'i2', credit_type: { id: 'eur', name: 'EUR' } })];

  it('S15: never adds two currencies up', () => {
    expect(() => spend(both, { units: [EUR] })).toThrow(expect.objectContaining({ code: 'unit-mismatch', units: [USD, EUR] }));
    expect(() => spend(both)).toThrow(UnitMismatchError);
    expect(spend(both, { units: [EUR], creditTypeId: 'eur' })).toMatchObject({ total: '20', unit: EUR });
    expect(spend(both, { creditTypeId: USD_CENTS_ID })).toMatchObject({ total: '8.255', unit: USD });
    expect(issues(spend(both, { creditTypeId: 'eur' }))).toEqual([['other-unit', 1]]);
  });

  it('S16: euros are whole', () => {
    const view = spend(fixtureRows<InvoiceBreakdown>('breakdowns_eur.json'), { interval: interval('2025-04-01T00:00:00Z', '2025-04-04T00:00:00Z') });
    expect(view.bucketTotals).toEqual(['10', '0.005', '19.99']);
    expect(view.total).toBe('29.995');
  });

  it('S17, S18: custom unit lines in a dollar invoice are in no dollar total', () => {
    const lines = [
      usage(25.5),
      usage(1000, { credit_type: ai }),
      { name: 'Pool applied', type: 'applied_commit_or_credit', credit_type: ai, total: -600, commit_id: 'c', applied_commit_or_credit: { id: 'c', type: 'PREPAID' } },
      charge('cpu_conversion', 800),
    ];
    const records = [day('2024-11-01', lines, { total: 825.5 })];
    const dollars = spend(records);
    expect(dollars.summary).toMatchObject({ gross: '0.255', otherCharges: '8', net: '8.255' });
    expect(issues(dollars)).toEqual([['other-unit', 2]]);
    expect(dollars.reconciliation.balanced).toBe(true);
    const credits = spend(records, { creditTypeId: 'ai' });
    expect(credits).toMatchObject({ total: '400', unit: { kind: 'pricing-unit', id: 'ai', name: 'AI credits' } });
    expect(credits.summary).toMatchObject({ gross: '1000', creditsApplied: '-600', net: '400' });
  });

  it('M8, M9: a custom unit is whole, whatever it is called', () => {
    const odd = { id: 'odd', name: 'Credits (cents)' };
    const view = spend([day('2024-11-01', [usage(150, { credit_type: odd })], { credit_type: odd })]);
    expect(view).toMatchObject({ total: '150', unit: { kind: 'pricing-unit', id: 'odd', name: 'Credits (cents)' } });
  });

  it('keeps the unit of invoices that are all left out', () => {
    expect(spend([day('2024-11-01', [], { status: 'VOID' })])).toMatchObject({ total: '0', unit: USD });
  });
});

const named = { kind: 'pricing-unit', id: 'ai', name: 'AI credits' };

describe('the unit asked for', () => {
  it('has the name that an invoice gives it', () => {
    expect(spend([day('2024-11-01', [], { credit_type: ai })], { creditTypeId: 'ai' }).unit).toEqual(named);
    expect(spend([day('2024-11-01', [], { credit_type: ai }), day('2024-11-02', [usage(1, { credit_type: { id: 'ai', name: 'credits' } })])], { creditTypeId: 'ai' }).unit).toEqual(named);
  });

  it('has the name that a line gives it, if no invoice does; a line may have no unit of its own', () => {
    expect(spend([day('2024-11-01', [usage(1, { credit_type: null }), usage(1, { credit_type: ai })])], { creditTypeId: 'ai' }).unit).toEqual(named);
  });

  it('has the name that the host lists, or its id if nobody names it', () => {
    expect(spend([day('2024-11-01', [usage(1)])], { creditTypeId: 'gone' }).unit).toEqual({ kind: 'pricing-unit', id: 'gone', name: 'gone' });
    expect(spend([], { creditTypeId: 'eur', units: [EUR] }).unit).toEqual(EUR);
  });
});

describe('without any record that counts', () => {
  const left = (id: string, credit_type: { id: string }) => day('2024-11-01', [], { id, credit_type, status: 'VOID' });

  it('the unit is that of all invoices, if they share one', () => {
    expect(spend([left('a', ai), left('b', ai)]).unit).toEqual(named);
    expect(spend([left('a', ai), left('b', { id: USD_CENTS_ID })]).unit).toEqual({ kind: 'unknown' });
  });
});
