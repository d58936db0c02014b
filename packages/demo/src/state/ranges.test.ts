import { interval } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { bucketsOf, daysOf, RANGES, rangeAt, rangeText, readRange, type Range } from './ranges.ts';

const NOW = '2026-11-17T14:20:00.000Z';
const days = (range: Range, now = NOW): [string, string] => {
  const { start, end } = rangeAt(range, now);
  return [start, end];
};

describe('rangeAt', () => {
  it('ends with the current hour or day', () => {
    expect(days('24h')).toEqual(['2026-11-16T15:00:00.000Z', '2026-11-17T15:00:00.000Z']);
    expect(days('7d')).toEqual(['2026-11-11T00:00:00.000Z', '2026-11-18T00:00:00.000Z']);
    expect(days('30d')).toEqual(['2026-10-19T00:00:00.000Z', '2026-11-18T00:00:00.000Z']);
    expect(days('60d')).toEqual(['2026-09-19T00:00:00.000Z', '2026-11-18T00:00:00.000Z']);
    expect(days('90d')).toEqual(['2026-08-20T00:00:00.000Z', '2026-11-18T00:00:00.000Z']);
    expect(days('this-month')).toEqual(['2026-11-01T00:00:00.000Z', '2026-11-18T00:00:00.000Z']);
    expect(days('last-month')).toEqual(['2026-10-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z']);
  });

  it('crosses the year', () => {
    expect(days('last-month', '2026-01-01T00:00:00.000Z')).toEqual(['2025-12-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z']);
    expect(days('7d', '2026-12-31T23:59:59.999Z')).toEqual(['2026-12-25T00:00:00.000Z', '2027-01-01T00:00:00.000Z']);
  });

  it('starts the next hour on the hour', () => {
    expect(days('24h', '2026-11-17T15:00:00.000Z')).toEqual(['2026-11-16T16:00:00.000Z', '2026-11-17T16:00:00.000Z']);
  });

  it('offers no bucket size that is longer than the range', () => {
    const hours = { hour: 1, day: 24, week: 168, month: 672 };
    const chosen = ['2026-11-17', '2026-11-16', '2026-11-10', '2026-10-19', '2026-09-15', '2025-01-01'].map((from): Range => ({ from, to: '2026-11-17' }));
    for (const range of [...RANGES, ...chosen]) {
      const { start, end } = rangeAt(range, NOW);
      const length = (Date.parse(end) - Date.parse(start)) / 3_600_000;
      for (const bucket of bucketsOf(range)) expect(length).toBeGreaterThanOrEqual(hours[bucket]);
    }
  });
});

describe('any days', () => {
  it('are whole, from the first to the last', () => {
    expect(days({ from: '2026-10-05', to: '2026-10-05' })).toEqual(['2026-10-05T00:00:00.000Z', '2026-10-06T00:00:00.000Z']);
    expect(days({ from: '2026-02-27', to: '2026-03-01' })).toEqual(['2026-02-27T00:00:00.000Z', '2026-03-02T00:00:00.000Z']);
    for (const range of RANGES.slice(1)) expect(rangeAt(daysOf(rangeAt(range, NOW)), NOW)).toEqual(rangeAt(range, NOW));
  });

  it('read back from the address', () => {
    for (const range of [...RANGES, { from: '2026-10-05', to: '2026-10-12' }, interval('2026-10-05T03:00:00Z', '2026-10-05T09:00:00Z')]) expect(readRange(rangeText(range))).toEqual(range);
  });

  it('are refused where there are none, or too many', () => {
    for (const text of [null, '', '..', '1y', '2026-10-05', '2026-10-12..2026-10-05', '2026-02-30..2026-03-05', '2026-10-05..2026-10-06..', '0020-01-01..2026-01-01', '2020-01-01..2026-01-01', 'x..y']) {
      expect(readRange(text), String(text)).toBeUndefined();
    }
  });
});
