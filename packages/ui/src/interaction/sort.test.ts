import { describe, expect, it } from 'vitest';
import { decimal, USD, type Decimal, type Unit } from '@meterboard/data';
import { nextSort, sortedInUnits } from './sort.js';

const CREDITS: Unit = { kind: 'pricing-unit', id: 'credits', name: 'AI credits' };
const row = (amount: Decimal | null, unit: Unit): { amount: Decimal | null; unit: Unit } => ({ amount, unit });
const rows = [row(decimal(210), USD), row(decimal(99_750), CREDITS), row(null, USD), row(decimal('0.005'), USD), row(decimal(-3), CREDITS), row(decimal(1000), USD)];
const sorted = (direction: 'ascending' | 'descending'): (string | null)[] => sortedInUnits(rows, ({ amount }) => amount, direction).map(({ amount }) => amount);

describe('amounts of several units', () => {
  it('are sorted within their unit; unknown ones come last', () => {
    expect(sorted('descending')).toEqual(['1000', '210', '0.005', '99750', '-3', null]);
    expect(sorted('ascending')).toEqual(['0.005', '210', '1000', '-3', '99750', null]);
  });
});

describe('a press on a head', () => {
  it('sorts one way, then the other, then not at all', () => {
    const once = nextSort(null, 'total', 'descending');
    const twice = nextSort(once, 'total', 'descending');
    expect([once, twice, nextSort(twice, 'total', 'descending')]).toEqual([{ column: 'total', direction: 'descending' }, { column: 'total', direction: 'ascending' }, null]);
  });
});
