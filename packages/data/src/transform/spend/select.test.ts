import { expect, it } from 'vitest';
import { interval } from '../../time/instant.js';
import { day, issues, spend, usage } from './records.test.kit.js';

it('counts an hour that reaches into the next day where it begins, and says so', () => {
  const hour = day('2024-11-01', [usage(100)], { breakdown_start_timestamp: '2024-11-01T18:00:00Z', breakdown_end_timestamp: '2024-11-01T19:00:00Z' });
  const view = spend([hour], { interval: interval('2024-10-31T18:30:00Z', '2024-11-02T18:30:00Z'), timeZone: 'Asia/Kolkata' });
  expect(view.bucketTotals).toEqual(['1', null]);
  expect(issues(view)).toEqual([['straddles-bucket', 1]]);
});

it('lets nobody but a consolidated invoice copy others', () => {
  const records = [day('2024-11-01', [usage(100)], { id: 'a' }), day('2024-11-01', [usage(200)], { id: 'b', constituent_invoices: [{ invoice_id: 'a' }] })];
  expect(spend(records, { consolidated: true })).toMatchObject({ total: '3', issues: [] });
});

it('says what it was that it left out', () => {
  const message = (records: Parameters<typeof spend>[0], options?: Parameters<typeof spend>[1]) => spend(records, options).issues.map((issue) => issue.message);
  const copies = [day('2024-11-01', [], { id: 'a' }), day('2024-11-01', [], { id: 'all', type: 'USAGE_CONSOLIDATED', constituent_invoices: [{ invoice_id: 'a' }] })];
  expect(message(copies)).not.toEqual(message(copies, { consolidated: true }));
});
