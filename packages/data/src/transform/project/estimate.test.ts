import { describe, expect, it } from 'vitest';
import { decimal } from '../../exact/decimal.js';
import { USD, type Unit } from '../../exact/unit.js';
import { bounds, boundsAround, toEstimate } from './estimate.js';

const to = (last: number) => Array.from({ length: last + 1 }, (_, value) => last - value);
const YEN: Unit = { kind: 'currency', id: 'jpy', code: 'JPY', digits: 0 };

describe('the 80 % interval', () => {
  it('leaves a tenth of all cases on either side, in whatever order they came', () => {
    expect(bounds(to(100))).toEqual({ low: 10, high: 90 });
    expect(bounds([3])).toEqual({ low: 3, high: 3 });
    expect(bounds([9, 100, 20])).toEqual({ low: 9, high: 100 });
    expect(bounds([5, Infinity, Infinity])).toEqual({ low: 5, high: Infinity });
  });

  it('starts from what is certain', () => {
    expect(boundsAround(decimal(150), to(100), USD, decimal('100.005'))).toEqual({ estimate: '150', low: '110.01', high: '190.01' });
  });

  it('holds the estimate, however far off that is', () => {
    expect(boundsAround(decimal(5), to(100), USD)).toEqual({ estimate: '5', low: '5', high: '90' });
    expect(boundsAround(decimal(95), to(100), USD)).toEqual({ estimate: '95', low: '10', high: '95' });
  });
});

it('rounds to the digits of a currency, or else to two', () => {
  expect([USD, YEN, { kind: 'pricing-unit', id: 'x', name: 'credits' } as const].map((unit) => toEstimate(decimal('1.555'), unit))).toEqual(['1.56', '2', '1.56']);
});
