import { describe, expect, it } from 'vitest';
import { decimal } from '@meterboard/data';
import { createFormats } from './format.js';
import { FOREIGN_LOCALES, LANGUAGES } from './languages.test.kit.js';
import { readQuantity, writeQuantity } from './readQuantity.js';

const value = (text: string, locale: string) => readQuantity(text, locale).value;
const problem = (text: string, locale = 'en-US') => readQuantity(text, locale).problem;

describe('a quantity that a reader types', () => {
  it.each([
    ['1,234.5', 'en-US', '1234.5'],
    ['1234.50', 'en-US', '1234.5'],
    ['.5', 'en-US', '0.5'],
    ['7.', 'en-US', '7'],
    ['007', 'en-US', '7'],
    ['1.234,5', 'de-DE', '1234.5'],
    ['1234,5', 'de-DE', '1234.5'],
    ['12 345,6', 'fr-FR', '12345.6'],
    ['12\u202F345,6', 'fr-FR', '12345.6'],
    ['1\u00A0234', 'fr-FR', '1234'],
    ['1234,5', 'es-ES', '1234.5'],
    ['1.234,5', 'es-ES', '1234.5'],
    ["1'234.5", 'de-CH', '1234.5'],
    ['１,２３４．５', 'ja-JP', '1234.5'],
    ['١٬٢٣٤٫٥', 'ar-EG', '1234.5'],
    ['1234', 'ar-EG', '1234'],
    ['\u200F١٢٣\u200E', 'ar-EG', '123'],
    ['12,34,567.8', 'en-IN', '1234567.8'],
    ['१२३', 'hi-IN-u-nu-deva', '123'],
    [' 42\n', 'en-US', '42'],
    ['-0', 'en-US', '0'],
    ['9007199254740993.000000000000000000001', 'en-US', '9007199254740993.000000000000000000001'],
  ])('%j in %s is %s', (text, locale, expected) => {
    expect(value(text, locale)).toBe(expected);
  });

  it.each(['1.5', '1.2345', '12.34,5', '1,234.5', '1.23.456'])('%j is not guessed at in German', (text) => {
    expect(problem(text, 'de-DE')).toBe('unreadable');
  });

  it.each(['abc', '1e3', '1 234', '0x10', '1,23', '12,3456', '$5', '5 GB', 'NaN', 'Infinity', '.', ',', '-', '--1', '1-', '+1', '1'.repeat(101), '½', '10²', '①'])('%j is no number', (text) => {
    expect(problem(text)).toBe('unreadable');
  });

  it('may be missing or negative, which are two more problems', () => {
    expect(['', ' ', '\u00A0', '\u200E'].map((text) => problem(text))).toEqual(['empty', 'empty', 'empty', 'empty']);
    expect(['-1', '\u22121,000.5', '- 3'].map((text) => problem(text))).toEqual(['negative', 'negative', 'negative']);
  });

  it('is edited without groups, which typing would misplace', () => {
    expect([['en-US', '1234567.5'], ['de-DE', '1234567.5'], ['ar-EG', '-1234.5']].map(([locale = '', text = '']) => writeQuantity(decimal(text), locale))).toEqual(['1234567.5', '1234567,5', '-١٢٣٤٫٥']);
  });

  it.each([...LANGUAGES.map(({ locale }) => locale), ...FOREIGN_LOCALES])('reads back what a field shows in %s', (locale) => {
    const { exactAmount } = createFormats(locale, 'UTC', '');
    for (const text of ['0', '0.0001', '12.5', '1234', '1234567.25', '9007199254740993.5']) {
      expect(value(exactAmount(decimal(text), { kind: 'count', name: 'quantity' }), locale)).toBe(text);
      expect(value(writeQuantity(decimal(text), locale), locale)).toBe(text);
    }
  });
});
