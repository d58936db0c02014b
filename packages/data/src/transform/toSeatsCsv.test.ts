import { expect, it } from 'vitest';
import type { Unit } from '../exact/unit.js';
import { instant } from '../time/instant.js';
import type { SeatBalancesView } from '../view/seats.js';
import { refused } from '../wire/refused.test.kit.js';
import { toSeatBalancesView } from './toSeatBalancesView.js';
import { toSeatsCsv } from './toSeatsCsv.js';

const now = instant('2026-11-15T12:00:00Z');
const units: Unit[] = [{ kind: 'pricing-unit', id: 'ai', name: 'AI "credits"' }];
const credits = [{ id: 'c', balance: 0.1, start_date: '2026-11-01T00:00:00Z', end_date: '2026-12-01T00:00:00Z', ledger_entries: [{ type: 'CREDIT_AUTOMATED_INVOICE_DEDUCTION', amount: -0.2, timestamp: '2026-11-02T00:00:00Z' }] }];

it('H5: one record for each seat and unit, exact, with names that no spreadsheet runs', () => {
  const rows = [
    { seat_id: '=HYPERLINK("http://evil")', balances: [{ credit_type_id: 'ai', balance: 0.1, starting_balance: '12345678901234567890.3' }], credits },
    { seat_id: 'a,b\n', balances: [{ credit_type_id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', balance: -5, starting_balance: 0 }, { credit_type_id: 'ai', balance: 1, starting_balance: 2 }] },
    { seat_id: '@nobody', balances: [] },
  ];
  expect(toSeatsCsv(toSeatBalancesView(rows, { now, units })).split('\r\n')).toEqual([
    'seat,unit,starting,used,remaining,next_expiry_at,next_expiry_amount',
    `"'=HYPERLINK(""http://evil"")","AI ""credits""",12345678901234567890.3,0.2,0.1,2026-12-01T00:00:00.000Z,0.1`,
    "'@nobody,,,,,,",
    '"a,b\n",USD,0,,-0.05,,',
    '"a,b\n","AI ""credits""",2,,1,,',
  ]);
});

it('is a header alone where there are no seats, and refuses another view', () => {
  expect(toSeatsCsv(toSeatBalancesView([], { now }))).toBe('seat,unit,starting,used,remaining,next_expiry_at,next_expiry_amount');
  expect(refused(() => toSeatsCsv({ kind: 'embed', url: 'https://embeds.example/s3cret' } as unknown as SeatBalancesView)).message).not.toContain('s3cret');
});
