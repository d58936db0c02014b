import { describe, expect, it } from 'vitest';
import { add, compare, decimal, multiply, subtract, ZERO } from '../exact/decimal.js';
import { fc } from '../properties.test.kit.js';
import { fromEpoch, toEpoch } from '../time/instant.js';
import { toAllowanceView } from './toAllowanceView.js';

const START = Date.UTC(2026, 0, 1);
const amount = fc.integer({ min: 0, max: 1e12 }).map((value) => decimal(value / 1000));
const unit = { kind: 'count', name: 'calls' } as const;
const example = fc
  .record({ used: amount, allowed: amount, whole: fc.integer({ min: 1, max: 4e10 }), gone: fc.integer({ min: -1000, max: 5e10 }) })
  .map(({ used, allowed, whole, gone }) => ({
    used,
    allowed,
    view: toAllowanceView({ kind: 'used', used, unit, period: { start: fromEpoch(START), end: fromEpoch(START + whole) } }, { now: fromEpoch(START + gone), allowance: { value: allowed, unit } }),
  }));

describe('an allowance', () => {
  it('used + remaining = allowed + overage, and one of the two is 0', () => {
    fc.assert(
      fc.property(example, ({ used, allowed, view: { remaining, overage } }) => {
        expect(add(used, remaining!)).toBe(add(allowed, overage!));
        expect([remaining, overage]).toContain(ZERO);
      }),
    );
  });

  it('runs out where the average so far reaches it, and not a millisecond later', () => {
    fc.assert(
      fc.property(example, ({ used, allowed, view: { pace, asOf, period } }) => {
        if (!('runsOut' in pace) || pace.runsOut === null) return;
        const gone = decimal(toEpoch(asOf) - START);
        const usedBy = (at: number) => multiply(used, decimal(at - START));
        const out = toEpoch(pace.runsOut);
        expect(compare(usedBy(out), multiply(allowed, gone))).toBeLessThanOrEqual(0);
        expect(compare(usedBy(out + 1), multiply(allowed, gone))).toBe(1);
        expect(pace.runsOut >= asOf && pace.runsOut < period.end).toBe(true);
      }),
    );
  });

  it('ahead of its period by more than the tolerance has a larger share used, never a smaller one', () => {
    fc.assert(
      fc.property(example, ({ view: { pace, shareUsed, shareGone } }) => {
        if (!('runsOut' in pace)) return;
        const lead = Number(subtract(shareUsed!, shareGone));
        const rounding = 2e-6;
        if (pace.status === 'ahead') expect(lead).toBeGreaterThan(0.05 - rounding);
        if (pace.status === 'behind') expect(lead).toBeLessThan(-0.05 + rounding);
        if (pace.status === 'on') expect(Math.abs(lead)).toBeLessThanOrEqual(0.05 + rounding);
      }),
    );
  });

  it('is plain JSON', () => {
    fc.assert(fc.property(example, ({ view }) => {
      expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    }));
  });
});
