import { describe, expect, it } from 'vitest';
import { credit, only, segments } from './credit.test.kit.js';
import { access, line, type Span } from './records.test.kit.js';

describe('segments', () => {
  it('are sorted by start, end and id, each with its status', () => {
    const given = access(['z', 1, '2025-03-01', '2025-06-01'], ['a', 1, '2025-03-01', '2025-06-01'], ['b', 1, '2025-03-01', '2025-05-15'], ['c', 1, '2025-05-15', '2025-06-01'], ['d', 1, '2025-02-01', '2025-09-01'], ['e', 1, '2025-05-16', '2025-06-01']);
    expect(line({ access_schedule: given }).segments.map(({ id, status }) => [id, status])).toEqual([['d', 'active'], ['b', 'over'], ['a', 'active'], ['z', 'active'], ['c', 'active'], ['e', 'upcoming']]);
  });

  it('that end together lose all that remains; of others, the loss is unknown', () => {
    const expiry = (...spans: Span[]) => line({ balance: 500, access_schedule: access(...spans) }).nextExpiry;
    expect(expiry(['a', 1, '2025-01-01', '2025-06-01'], ['b', 1, '2025-02-01', '2025-06-01'])).toEqual({ at: '2025-06-01T00:00:00.000Z', amount: '5' });
    expect(expiry(['a', 1, '2025-01-01', '2025-07-01'], ['b', 1, '2025-02-01', '2025-06-01'])).toEqual({ at: '2025-06-01T00:00:00.000Z', amount: null });
    expect(expiry(['a', 1, '2025-01-01', '2025-05-15'], ['b', 1, '2025-06-01', '2025-07-01'])).toBeNull();
  });

  it('does not know how much the first of several open segments will lose', () => {
    const access_schedule = segments([1000, '2025-01-01', '2025-07-01'], [1000, '2025-01-01', '2025-10-01']);
    expect(only(credit({ access_schedule, balance: 2000 })).nextExpiry).toEqual({ at: '2025-07-01T00:00:00.000Z', amount: null });
  });
});
