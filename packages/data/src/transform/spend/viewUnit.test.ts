import { describe, expect, it } from 'vitest';
import { USD_CENTS_ID } from '../../exact/unit.js';
import { ai, day, EUR, spend, usage } from './records.test.kit.js';

const named = { kind: 'pricing-unit', id: 'ai', name: 'AI credits' };

describe('the unit asked for', () => {
  it('is called as an invoice calls it', () => {
    expect(spend([day('2024-11-01', [], { credit_type: ai })], { creditTypeId: 'ai' }).unit).toEqual(named);
    expect(spend([day('2024-11-01', [], { credit_type: ai }), day('2024-11-02', [usage(1, { credit_type: { id: 'ai', name: 'credits' } })])], { creditTypeId: 'ai' }).unit).toEqual(named);
  });

  it('is called as a line calls it, where no invoice does; a line may have no unit of its own', () => {
    expect(spend([day('2024-11-01', [usage(1, { credit_type: null }), usage(1, { credit_type: ai })])], { creditTypeId: 'ai' }).unit).toEqual(named);
  });

  it('is called by its id where nobody calls it anything, or as the host lists it', () => {
    expect(spend([day('2024-11-01', [usage(1)])], { creditTypeId: 'gone' }).unit).toEqual({ kind: 'pricing-unit', id: 'gone', name: 'gone' });
    expect(spend([], { creditTypeId: 'eur', units: [EUR] }).unit).toEqual(EUR);
  });
});

describe('where nothing counts', () => {
  const left = (id: string, credit_type: { id: string }) => day('2024-11-01', [], { id, credit_type, status: 'VOID' });

  it('the unit is that of all invoices, if they share one', () => {
    expect(spend([left('a', ai), left('b', ai)]).unit).toEqual(named);
    expect(spend([left('a', ai), left('b', { id: USD_CENTS_ID })]).unit).toEqual({ kind: 'unknown' });
  });
});
