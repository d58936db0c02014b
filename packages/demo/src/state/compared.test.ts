import { describe, expect, it } from 'vitest';
import { comparedAt } from './compared.ts';
import type { Range } from './ranges.ts';

const NOW = '2026-11-17T14:20:00.000Z';
const days = (range: Range, now = NOW): unknown => {
  const compared = comparedAt(range, now);
  return compared === null ? null : [compared.current, compared.previous].map(({ start, end }) => `${start.slice(0, 13)}/${end.slice(0, 13)}`).concat(compared.cut ?? []);
};

describe('comparedAt', () => {
  it('leaves out the day in progress, and compares with as many days of the time before', () => {
    expect(days('7d')).toEqual(['2026-11-11T00/2026-11-17T00', '2026-11-04T00/2026-11-10T00', 'day']);
    expect(days('24h')).toEqual(['2026-11-16T15/2026-11-17T14', '2026-11-15T15/2026-11-16T14', 'hour']);
    expect(days({ from: '2026-10-05', to: '2026-10-11' })).toEqual(['2026-10-05T00/2026-10-12T00', '2026-09-28T00/2026-10-05T00']);
  });

  it('compares months with the month before, and part of one with the same days of it', () => {
    expect(days('this-month')).toEqual(['2026-11-01T00/2026-11-17T00', '2026-10-01T00/2026-10-17T00', 'day']);
    expect(days('last-month')).toEqual(['2026-10-01T00/2026-11-01T00', '2026-09-01T00/2026-10-01T00']);
    // February has no days 29 to 30.
    expect(days('this-month', '2026-03-31T10:00:00.000Z')).toEqual(['2026-03-01T00/2026-03-31T00', '2026-02-01T00/2026-03-01T00', 'day']);
  });

  it('has nothing to compare before the first day is complete', () => {
    expect(days('this-month', '2026-11-01T10:00:00.000Z')).toBeNull();
    expect(days({ from: '2026-11-17', to: '2026-11-17' })).toBeNull();
  });
});
