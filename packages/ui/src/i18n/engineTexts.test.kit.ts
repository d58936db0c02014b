import { decimal, instant, interval, USD, type Unit } from '@meterboard/data';
import { createFormats } from './format.js';
import { FOREIGN_LOCALES, LANGUAGES } from './languages.test.kit.js';

const ZONES = ['UTC', 'America/Los_Angeles', 'Europe/Berlin', 'Asia/Kolkata', 'Asia/Tokyo', 'Pacific/Chatham'];
const TOKENS: Unit = { kind: 'pricing-unit', id: 'tokens', name: 'AI credits' };
const YEN: Unit = { kind: 'currency', id: 'jpy', code: 'JPY', digits: 0 };

/** Every kind of text that charts write, one line for each locale and zone: a server and a browser must write the same. */
export function engineTexts(): string {
  const at = instant('2024-10-27T00:30:00Z');
  const hour = interval('2024-10-27T00:00:00Z', '2024-10-27T01:00:00Z');
  const days = interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z');
  const years = interval('2024-12-30T00:00:00Z', '2025-01-06T00:00:00Z');
  const places = [...LANGUAGES.flatMap(({ locale }) => ZONES.map((timeZone) => [locale, timeZone] as const)), ...FOREIGN_LOCALES.map((locale) => [locale, 'UTC'] as const)];
  return places
    .map(([locale, timeZone]) => {
      const { amount, shortAmount, exactAmount, percent, count, bucket, range, moment, day, tick } = createFormats(locale, timeZone, 'unknown unit');
      const texts = [
        ...[USD, TOKENS, YEN].flatMap((unit) => [amount(decimal('1234567.891'), unit), shortAmount(decimal('12345.6'), unit), exactAmount(decimal('-0.004'), unit)]),
        percent(decimal(1), decimal(3)) ?? '',
        count(12345),
        ...(['hour', 'day', 'week', 'month'] as const).map((size) => bucket(size === 'hour' ? hour : days, size)),
        range(days),
        range(years),
        moment(at),
        day(at),
        ...(['time', 'hour', 'day', 'month', 'month-year', 'year'] as const).map((style) => tick(at, style)),
      ];
      return `${locale} ${timeZone}: ${texts.join(' | ')}`;
    })
    .join('\n');
}
