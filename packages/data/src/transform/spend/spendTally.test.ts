import { describe, expect, it } from 'vitest';
import { USD_CENTS_ID } from '../../exact/unit.js';
import { ai, charge, day, issues, rows, spend, usage } from './records.test.kit.js';

const dollars = { creditTypeId: USD_CENTS_ID };
const inCredits = (total: number) => usage(total, { credit_type: ai });

describe('what stands in another unit', () => {
  it('is one invoice, where nothing of it counts', () => {
    const view = spend([day('2024-11-01', [inCredits(1), inCredits(2)], { credit_type: ai }), day('2024-11-02', [usage(100)], { id: 'i2' })], dollars);
    expect(issues(view)).toEqual([['other-unit', 1]]);
    expect(view.bucketTotals).toEqual([null, '1', null, null, null]);
    expect(view.invoices.map(({ id }) => id)).toEqual(['i2']);
  });

  it('is an invoice without lines, too', () => {
    expect(issues(spend([day('2024-11-01', [], { credit_type: ai })], dollars))).toEqual([['other-unit', 1]]);
  });

  it('is lines, where others of the invoice count', () => {
    const view = spend([day('2024-11-01', [inCredits(1), inCredits(2), usage(100)], { credit_type: ai })], dollars);
    expect([view.total, issues(view)]).toEqual(['1', [['other-unit', 2]]]);
  });

  it('is every line of an invoice in the unit asked for that has none of its own', () => {
    const view = spend([day('2024-11-01', [inCredits(1), inCredits(2)], { total: 500 })], dollars);
    expect([view.total, issues(view)]).toEqual(['5', [['not-reconciled', 1], ['other-unit', 2]]]);
  });
});

describe('what lines leave open', () => {
  it('has no series where it cancels out within each bucket, and is still no balance', () => {
    const view = spend([day('2024-11-01', [usage(100)], { total: 130 }), day('2024-11-01', [usage(100)], { id: 'i2', total: 70 })]);
    expect(rows(view)).toEqual([['group', 'API calls', '2']]);
    expect(view.reconciliation).toEqual({ fromLines: '2', fromRecords: '2', difference: '0', balanced: false });
  });

  it('has a series where it cancels out only over time', () => {
    const view = spend([day('2024-11-01', [usage(100)], { total: 130 }), day('2024-11-02', [usage(100)], { total: 70 })]);
    expect(view.series.map(({ label, values }) => [label, values])).toEqual([
      ['API calls', ['1', '1', null, null, null]],
      ['Not itemised', ['0.3', '-0.3', null, null, null]],
    ]);
  });
});

describe('an invoice', () => {
  it('has the status that it had last', () => {
    const records = [day('2024-11-02', [], { status: 'FINALIZED' }), day('2024-11-01', [])];
    expect(spend(records).invoices.map(({ status }) => status)).toEqual(['FINALIZED']);
  });

  it('may say no status', () => {
    expect(spend([day('2024-11-01', [], { status: null })]).invoices.map(({ status }) => status)).toEqual(['UNKNOWN']);
  });
});

it('gives a series a value wherever there is a record, and nowhere else', () => {
  const view = spend([day('2024-11-01', [usage(100)]), day('2024-11-03', [charge('subscription', 200)])]);
  expect(view.series.map(({ values }) => values)).toEqual([['1', null, '0', null, null], ['0', null, '2', null, null]]);
});
