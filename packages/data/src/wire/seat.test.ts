import { expect, it } from 'vitest';
import { readSeats } from './seat.js';
import { refused, refusedPath } from './refused.test.kit.js';

const balance = { credit_type_id: 'x', balance: '5.50', starting_balance: 10 };
const grant = { id: 'g', balance: 3, start_date: '2025-01-01T00:00:00Z' };
const bare = { seat_id: 'ada@example.com', balances: [balance] };

it('reads a seat, with its grants if they were asked for', () => {
  const balances = [{ creditTypeId: 'x', balance: '5.5', starting: '10' }];
  expect(readSeats([bare, { ...bare, commits: null, credits: null }])).toEqual([
    { id: 'ada@example.com', balances, commits: null, credits: null },
    { id: 'ada@example.com', balances, commits: null, credits: null },
  ]);
  const entry = { type: 'CREDIT_MANUAL', amount: 1, timestamp: '2025-01-01T00:00:00Z' };
  expect(readSeats([{ ...bare, commits: [], credits: [grant, { ...grant, end_date: '2025-02-01T00:00:00Z', ledger_entries: [entry] }] }])).toEqual([
    {
      id: 'ada@example.com',
      balances,
      commits: [],
      credits: [
        { id: 'g', balance: '3', start: Date.UTC(2025, 0), end: null, ledger: null },
        { id: 'g', balance: '3', start: Date.UTC(2025, 0), end: Date.UTC(2025, 1), ledger: [{ type: 'CREDIT_MANUAL', bucket: 'adjusted', amount: '1', at: Date.UTC(2025, 0), segmentId: null, invoiceId: null, reason: null }] },
      ],
    },
  ]);
});

it.each<[string, object]>([
  ['seat_id', { seat_id: 1 }],
  ['balances', { balances: null }],
  ['balances[0]', { balances: [null] }],
  ['balances[0].credit_type_id', { balances: [{ ...balance, credit_type_id: 1 }] }],
  ['balances[0].balance', { balances: [{ ...balance, balance: '' }] }],
  ['balances[0].starting_balance', { balances: [{ ...balance, starting_balance: null }] }],
  ['commits', { commits: {} }],
  ['commits[0].id', { commits: [{ ...grant, id: 1 }] }],
  ['credits[0].balance', { credits: [{ ...grant, balance: true }] }],
  ['credits[0].start_date', { credits: [{ ...grant, start_date: null }] }],
  ['credits[0].end_date', { credits: [{ ...grant, end_date: 'x' }] }],
  ['credits[0].ledger_entries', { credits: [{ ...grant, ledger_entries: {} }] }],
  ['credits[0].ledger_entries[0].type', { credits: [{ ...grant, ledger_entries: [{}] }] }],
])('refuses a broken seat with its path: %s', (field, fields) => {
  expect(refusedPath(readSeats, bare, fields)).toBe(`rows[1].${field}`);
});

it('refuses a row of another endpoint', () => {
  expect(refused(() => readSeats([{ id: 'b', product: {}, type: 'PREPAID' }])).message).toContain('toBalancesView');
});
