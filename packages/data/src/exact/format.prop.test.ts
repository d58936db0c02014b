import { describe, expect, it } from 'vitest';
import { fc } from '../properties.test.kit.js';
import { decimal, isZero, negate, round, sign, type Decimal } from './decimal.js';
import { formatAmount } from './format.js';
import { USD, type Unit } from './unit.js';

const TOKENS: Unit = { kind: 'count', name: 'quantity' };
const value: fc.Arbitrary<Decimal> = fc.tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 20 })).map(([digits, places]) => decimal(`${digits}e-${places}`));
const style = fc.constantFrom('standard', 'compact', 'exact');
const locale = fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'ja-JP', 'pt-BR', 'en-IN');

/** The amount that a text in en-US shows. */
const parse = (text: string): Decimal => decimal(text.replace('\u2212', '-').replace(/[$,]/g, ''));

describe('formatAmount, whatever the amount', () => {
  it('shows every digit when exact', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(USD, TOKENS), (amount, unit) => {
        expect(parse(formatAmount(amount, unit, { locale: 'en-US', style: 'exact' }))).toBe(amount);
      }),
    );
  });

  it('rounds halves away from zero, and only then', () => {
    fc.assert(
      fc.property(value, (amount) => {
        const shown = formatAmount(amount, USD, { locale: 'en-US' });
        if (shown.startsWith('<') || isZero(round(amount, 2, 'down'))) return;
        expect(parse(shown)).toBe(round(amount, 2, 'half-up'));
      }),
    );
  });

  it('shows zero only for zero, and never minus zero', () => {
    fc.assert(
      fc.property(value, locale, style, fc.constantFrom(USD, TOKENS), (amount, where, how, unit) => {
        const shown = formatAmount(amount, unit, { locale: where, style: how });
        expect(/[1-9]/.test(shown)).toBe(!isZero(amount));
        expect(shown.includes('-')).toBe(false);
        expect(shown.includes('\u2212')).toBe(sign(amount) < 0);
      }),
    );
  });

  it('shows a negative amount as the positive one with a minus', () => {
    fc.assert(
      fc.property(value, (amount) => {
        if (sign(amount) <= 0) return;
        expect(formatAmount(negate(amount), USD, { locale: 'en-US', style: 'exact' })).toBe(`\u2212${formatAmount(amount, USD, { locale: 'en-US', style: 'exact' })}`);
      }),
    );
  });
});
