import { expect, it } from 'vitest';
import { credit, only, opened, segments, start } from './credit.test.kit.js';

it('counts a grant dated after now only in upcoming', () => {
  const quarters = credit({
    access_schedule: segments([1000, '2025-04-01', '2025-07-01'], [1000, '2025-07-01', '2025-10-01']),
    ledger: [opened('s0', 1000, '2025-04-01'), opened('s1', 1000, '2025-07-01')],
    balance: 1000,
  });
  expect(only(quarters)).toMatchObject({ granted: '10', upcoming: '10', remaining: '10', reconciled: true });
  expect(only(quarters).ledger?.map(({ balance }) => balance)).toEqual(['10']);
});

it('keeps the wire order of entries of the same moment, however it is spelled', () => {
  const at = ['2025-01-01T00:00:00Z', '2025-01-01T00:00:00.000+00:00', '2025-01-01T01:00:00+01:00'] as const;
  const ledger = [
    { type: 'CREDIT_MANUAL', amount: 1, timestamp: '2025-02-01T00:00:00Z', reason: 'late' },
    { ...start, timestamp: at[0] },
    { type: 'CREDIT_MANUAL', amount: -200, timestamp: at[1], reason: 'first' },
    { type: 'CREDIT_MANUAL', amount: 100, timestamp: at[2], reason: 'second' },
  ];
  expect(only(credit({ ledger })).ledger?.map(({ reason, balance }) => [reason, balance])).toEqual([
    [null, '100'],
    ['first', '98'],
    ['second', '99'],
    ['late', '99.01'],
  ]);
});
