import { describe, expect, it } from 'vitest';
import { BUCKETS, RANGES, rangeAt } from './ranges.ts';

const NOW = '2026-11-17T14:20:00.000Z';
const days = (range: (typeof RANGES)[number], now = NOW): [string, string] => {
  const { start, end } = rangeAt(range, now);
  return [start, end];
};

describe('rangeAt', () => {
  it('ends with the current hour or day', () => {
    expect(days('24h')).toEqual(['2026-11-16T15:00:00.000Z', '2026-11-17T15:00:00.000Z']);
    expect(days('7d')).toEqual(['2026-11-11T00:00:00.000Z', '2026-11-18T00:00:00.000Z']);
    expect(days('30d')).toEqual(['2026-10-19T00:00:00.000Z', '2026-11-18T00:00:00.000Z']);
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
    for (const range of RANGES) {
      const { start, end } = rangeAt(range, NOW);
      const length = (Date.parse(end) - Date.parse(start)) / 3_600_000;
      for (const bucket of BUCKETS[range]) expect(length).toBeGreaterThanOrEqual(hours[bucket]);
    }
  });
});
