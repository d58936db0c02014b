import { describe, expect, it } from 'vitest';
import { bucketOf, readEntry } from './ledger.js';
import { place } from './read.js';

describe('bucketOf', () => {
  it.each([
    ['granted', ['PREPAID_COMMIT_SEGMENT_START', 'CREDIT_SEGMENT_START', 'POSTPAID_COMMIT_INITIAL_BALANCE', 'PREPAID_COMMIT_SEAT_BASED_ADJUSTMENT', 'CREDIT_SEAT_BASED_ADJUSTMENT']],
    ['used', ['PREPAID_COMMIT_AUTOMATED_INVOICE_DEDUCTION', 'POSTPAID_COMMIT_AUTOMATED_INVOICE_DEDUCTION', 'CREDIT_AUTOMATED_INVOICE_DEDUCTION']],
    ['rolledOver', ['PREPAID_COMMIT_ROLLOVER', 'POSTPAID_COMMIT_ROLLOVER', 'CREDIT_ROLLOVER']],
    ['expired', ['PREPAID_COMMIT_EXPIRATION', 'POSTPAID_COMMIT_EXPIRATION', 'CREDIT_EXPIRATION']],
    ['reversed', ['PREPAID_COMMIT_CANCELED', 'PREPAID_COMMIT_CREDITED', 'CREDIT_CANCELED', 'CREDIT_CREDITED', 'POSTPAID_COMMIT_CANCELED', 'POSTPAID_COMMIT_CREDITED']],
    ['truedUp', ['POSTPAID_COMMIT_TRUEUP']],
    ['adjusted', ['PREPAID_COMMIT_MANUAL', 'POSTPAID_COMMIT_MANUAL', 'CREDIT_MANUAL']],
    ['other', ['CREDIT_EXPIRED_SOMEHOW', 'credit_segment_expiration', '', '__proto__', 'toString']],
  ])('puts under %s what belongs there', (bucket, types) => {
    expect(types.map(bucketOf)).toEqual(types.map(() => bucket));
  });
});

it('takes the sign from the amount, and reads every other field', () => {
  const entry = { type: 'CREDIT_MANUAL', amount: '-0.30', timestamp: '2025-01-01T02:00:00+02:00', reason: 'goodwill' };
  expect(readEntry(entry, place(null, 'entry'))).toEqual({
    type: 'CREDIT_MANUAL',
    bucket: 'adjusted',
    amount: '-0.3',
    at: Date.parse('2025-01-01T00:00:00Z'),
    segmentId: null,
    invoiceId: null,
    reason: 'goodwill',
  });
});
