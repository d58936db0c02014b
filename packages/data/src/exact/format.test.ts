import { describe, expect, it, vi } from 'vitest';
import { DecimalSyntaxError } from '../errors.js';
import { decimal, type Decimal } from './decimal.js';
import { formatAmount } from './format.js';
import { formatPercent } from './percent.js';
import { USD, type Unit } from './unit.js';

const EUR: Unit = { kind: 'currency', id: 'e0000000-0000-4000-8000-000000000001', code: 'EUR', digits: 2 };
const JPY: Unit = { kind: 'currency', id: 'jpy', code: 'JPY', digits: 0 };
const AI_CREDITS: Unit = { kind: 'pricing-unit', id: 'c0000000-0000-4000-8000-000000000001', name: 'AI credits' };
const TOKENS: Unit = { kind: 'count', name: 'tokens' };
const QUANTITY: Unit = { kind: 'count', name: 'quantity' };

const en = (value: string | number, unit: Unit = USD, style?: 'standard' | 'compact' | 'exact'): string =>
  formatAmount(decimal(value), unit, { locale: 'en-US', style });

describe('formatAmount', () => {
  it('refuses text that is not a decimal, where Intl would write NaN', () => {
    for (const odd of ['abc', '', '1e3', ' 5', 5, null, undefined]) {
      expect(() => formatAmount(odd as Decimal, USD, { locale: 'en-US' })).toThrow(DecimalSyntaxError);
      expect(() => formatAmount(odd as Decimal, TOKENS, { locale: 'en-US' })).toThrow(DecimalSyntaxError);
    }
  });

  it('M5: rounds halves away from zero, where toFixed would not', () => {
    expect(en('5985.245')).toBe('$5,985.25');
    expect(en('-5985.245')).toBe('\u2212$5,985.25');
    expect(en('1.005')).toBe('$1.01');
  });

  it('N4: never shows zero for an amount that is not zero', () => {
    expect(en('0.008')).toBe('< $0.01');
    expect(en('0.001')).toBe('< $0.01');
    expect(en('0.008', USD, 'exact')).toBe('$0.008');
    expect(en('0.4', JPY)).toBe('< ¥1');
  });

  it('N5: shows a real zero as zero', () => {
    expect(en(0)).toBe('$0.00');
    expect(en(0, AI_CREDITS)).toBe('0 AI credits');
  });

  it('M6: keeps the digits of a tiny negative amount, and never shows minus zero', () => {
    expect(en('-0.004')).toBe('\u2212$0.004');
    expect(en('-0.001', USD, 'compact')).toBe('\u2212$0.001');
  });

  it('M4: writes a billionth out', () => {
    expect(en('1e-9', TOKENS)).toBe('0.000000001 tokens');
    expect(en('1e-9', TOKENS, 'exact')).toBe('0.000000001 tokens');
    expect(en('-1e-9', QUANTITY)).toBe('\u22120.000000001');
  });

  it('writes as many digits as an engine can that refuses more than 20', () => {
    const { NumberFormat } = Intl;
    const old = vi.spyOn(Intl, 'NumberFormat').mockImplementation(function refusing(locale, options) {
      if ((options?.maximumFractionDigits ?? 0) > 20) throw new RangeError('maximumFractionDigits value is out of range.');
      return new NumberFormat(locale, options);
    });
    // A locale of its own, as formatters are kept.
    const text = formatAmount(decimal('1.1234567890123456781234'), USD, { locale: 'en-US-u-nu-latn', style: 'exact' });
    old.mockRestore();
    expect(text).toBe('$1.12345678901234567812');
  });

  it('writes as many digits as it is asked for, and never fewer than there are', () => {
    const at = (value: string, unit: Unit): string => formatAmount(decimal(value), unit, { locale: 'en-US', style: 'exact', digits: 3 });
    expect([at('5', USD), at('5.1234', USD), at('5', TOKENS), at('0.0001', TOKENS)]).toEqual(['$5.000', '$5.1234', '5.000 tokens', '0.0001 tokens']);
  });

  it.each(['standard', 'compact', undefined] as const)('writes as many digits as ever in the style %s, whatever it is asked for', (style) => {
    for (const unit of [USD, TOKENS]) {
      for (const value of ['5', '0.001', '-0.001', '1234.5678']) {
        expect(formatAmount(decimal(value), unit, { locale: 'en-US', style, digits: 4 })).toBe(formatAmount(decimal(value), unit, { locale: 'en-US', style }));
      }
    }
  });

  it('M3: keeps digits that no double can hold', () => {
    expect(en('9007199254740993', TOKENS)).toBe('9,007,199,254,740,993 tokens');
    expect(en('9007199254740993.01')).toBe('$9,007,199,254,740,993.01');
    expect(en('0.1234567890123456789012345', TOKENS, 'exact')).toBe('0.1234567890123456789012345 tokens');
    expect(en(`0.${'1'.repeat(120)}`, TOKENS, 'exact')).toBe(`0.${'1'.repeat(100)} tokens`);
    expect(en(`0.${'1'.repeat(120)}`, USD, 'exact')).toBe(`$0.${'1'.repeat(100)}`);
  });

  it('N2, N3, M8, M9: gives a currency sign to currencies only', () => {
    expect(en('3765.44', EUR)).toBe('€3,765.44');
    expect(en(99_750, AI_CREDITS)).toBe('99,750 AI credits');
    expect(en(5, { kind: 'pricing-unit', id: 'x', name: 'EUR' })).toBe('5 EUR');
    expect(en(1, { kind: 'pricing-unit', id: 'x', name: 'Credits (cents)' })).toBe('1 Credits (cents)');
    expect(en(12, { kind: 'unknown' })).toBe('12 (unknown unit)');
  });

  it('B20: writes a quantity as a bare number', () => {
    expect(en('1234.5678', QUANTITY)).toBe('1,234.568');
    expect(en(5, { kind: 'pricing-unit', id: 'x', name: 'quantity' })).toBe('5 quantity');
  });

  it('shortens large amounts on demand', () => {
    expect(en(1234, USD, 'compact')).toBe('$1.2K');
    expect(en(3_400_000, QUANTITY, 'compact')).toBe('3.4M');
    expect(en(99_750, AI_CREDITS, 'compact')).toBe('100K AI credits');
  });

  it('writes as the locale does', () => {
    expect(formatAmount(decimal('-1234.5'), EUR, { locale: 'de-DE' })).toBe('\u22121.234,50\u00A0€');
    expect(formatAmount(decimal('0.001'), EUR, { locale: 'de-DE' })).toBe('< 0,01\u00A0€');
    expect(formatAmount(decimal(7), { kind: 'unknown' }, { locale: 'de-DE', unknownUnit: 'Einheit unbekannt' })).toBe('7 (Einheit unbekannt)');
  });

  it('keeps the sign of a currency in Latin letters beside them in a right-to-left text, and apart from the minus', () => {
    const ar = (value: string, code: string): string => formatAmount(decimal(value), { kind: 'currency', id: code, code, digits: 2 }, { locale: 'ar' });
    expect(ar('5985.25', 'USD')).toBe('\u200F5,985.25\u200F\u00A0US$\u200E');
    expect(ar('-5985.25', 'USD')).toBe('\u200F\u200E\u22125,985.25\u200F\u00A0US$\u200E');
    expect(ar('-5', 'CLP')).toMatch(/\u200F\u00A0CLP\u200E$/);
    expect(ar('-5', 'EUR')).toMatch(/5\.00\u00A0€$/);
    expect(formatAmount(decimal('5'), USD, { locale: 'es' })).toBe('5,00\u00A0US$');
  });

  it('H7: a name with direction marks does not turn the digits beside it', () => {
    expect(en(12, { kind: 'pricing-unit', id: 'x', name: '\u202Estiderc' })).toBe('12 stiderc');
  });
});

describe('formatPercent', () => {
  const percent = (part: string, whole: string): string | null => formatPercent(decimal(part), decimal(whole), { locale: 'en-US' });

  it('B21: has no percentage of 0', () => {
    expect(percent('5', '0')).toBeNull();
    expect(percent('0', '0')).toBeNull();
  });

  it('rounds once, from the exact share', () => {
    expect(percent('1', '3')).toBe('33.3%');
    expect(percent('85', '100')).toBe('85%');
    expect(percent('-1', '8')).toBe('\u221212.5%');
    expect(percent('0', '8')).toBe('0%');
  });

  it('never shows a share above 0 as 0 %', () => {
    expect(percent('1', '1000000')).toBe('< 0.1%');
    expect(percent('-1', '1000000')).toBe('> \u22120.1%');
  });
});
