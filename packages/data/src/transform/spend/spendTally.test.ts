import { describe, expect, it } from 'vitest';
import { USD_CENTS_ID } from '../../exact/unit.js';
import type { LineItem } from '../../wire/lineItem.js';
import { ai, charge, day, issues, rows, spend, usage, usd } from './records.test.kit.js';

describe('totals and lines', () => {
  it('S24, S25: what the lines do not account for is a series of its own', () => {
    const view = spend([day('2024-11-01', [usage(100)], { total: 130 }), day('2024-11-02', [usage(100)])]);
    expect(view.total).toBe('2.3');
    expect(rows(view)).toEqual([['group', 'API calls', '2'], ['charge', 'Not itemised', '0.3']]);
    expect(view.reconciliation).toEqual({ fromLines: '2', fromRecords: '2.3', difference: '0.3', balanced: false });
    expect(issues(view)).toEqual([['not-reconciled', 1]]);
  });

  it('a credit is never above 0: what a commit gets back is a charge', () => {
    const back = { commit_id: 'c', commit_type: 'PrepaidCommit', applied_commit_or_credit: { id: 'c', type: 'PREPAID' } };
    const view = spend([day('2024-11-01', [usage(100), { ...charge('applied_commit_or_credit', -100), ...back }, usage(-40), { ...charge('applied_commit_or_credit', 40), ...back }])]);
    expect(rows(view)).toEqual([['group', 'API calls', '0.6'], ['credit', 'Prepaid commits applied', '-1'], ['charge', 'Credits taken back', '0.4']]);
    expect(view.summary).toEqual({ gross: '0.6', creditsApplied: '-1', postpaidApplied: '0', otherCharges: '0.4', net: '0' });
  });

  it('S22: buying a commit is a charge, not usage', () => {
    const view = spend([day('2024-11-01', [charge('commit_purchase', 9000)])]);
    expect(view.summary).toMatchObject({ gross: '0', otherCharges: '90' });
  });

  it('classifies lines without a type by their fields', () => {
    const untyped = (fields: Partial<LineItem>): LineItem => ({ name: 'x', total: 100, credit_type: usd, ...fields });
    const view = spend([
      day('2024-11-01', [
        untyped({ product_id: 'p', quantity: 2, commit_id: 'c' }),
        untyped({ total: -30, commit_id: 'c', applied_commit_or_credit: { id: 'c', type: 'CREDIT' } }),
        untyped({ total: -5, product_id: 'p', quantity: -1, commit_id: 'c' }),
        untyped({ subscription_id: 's' }),
        untyped({ scheduled_charge_id: 's' }),
        untyped({ product_type: 'FixedProductListItem', commit_id: 'c' }),
      ]),
    ]);
    expect(rows(view)).toEqual([
      ['group', 'x', '0.95'],
      ['credit', 'Credits applied', '-0.3'],
      ['charge', 'Commit purchases', '1'],
      ['charge', 'Scheduled charges', '1'],
      ['charge', 'Subscriptions', '1'],
    ]);
  });

  it('M1, M2: adds decimals, not doubles', () => {
    const many = Array.from({ length: 1000 }, () => usage(0.1));
    expect(spend([day('2024-11-01', [usage(0.1), usage(0.2), usage(0.3)], { total: 0.6 })]).total).toBe('0.006');
    expect(spend([day('2024-11-01', many, { total: 100 })]).series[0]?.total).toBe('1');
  });

  it('M3: big amounts are exact as text, and reported as inexact when they are numbers', () => {
    expect(spend([day('2024-11-01', [usage('9007199254740993')], { total: '9007199254740993' })])).toMatchObject({ total: '90071992547409.93', issues: [] });
    expect(issues(spend([day('2024-11-01', [usage(9007199254740992)])]))).toEqual([['inexact-number', 2]]);
  });

  it('M4: keeps a billionth', () => {
    expect(spend([day('2024-11-01', [usage(1e-9)])]).total).toBe('0.00000000001');
  });
});

const dollars = { creditTypeId: USD_CENTS_ID };
const inCredits = (total: number) => usage(total, { credit_type: ai });

describe('an invoice in another unit', () => {
  it('is reported once if none of its lines counts', () => {
    const view = spend([day('2024-11-01', [inCredits(1), inCredits(2)], { credit_type: ai }), day('2024-11-02', [usage(100)], { id: 'i2' })], dollars);
    expect(issues(view)).toEqual([['other-unit', 1]]);
    expect(view.bucketTotals).toEqual([null, '1', null, null, null]);
    expect(view.invoices.map(({ id }) => id)).toEqual(['i2']);
  });

  it('is reported even without lines', () => {
    expect(issues(spend([day('2024-11-01', [], { credit_type: ai })], dollars))).toEqual([['other-unit', 1]]);
  });

  it('reports the lines that do not count if others do', () => {
    const view = spend([day('2024-11-01', [inCredits(1), inCredits(2), usage(100)], { credit_type: ai })], dollars);
    expect([view.total, issues(view)]).toEqual(['1', [['other-unit', 2]]]);
  });

  it('reports every line of an invoice in the right unit whose lines are all in another', () => {
    const view = spend([day('2024-11-01', [inCredits(1), inCredits(2)], { total: 500 })], dollars);
    expect([view.total, issues(view)]).toEqual(['5', [['not-reconciled', 1], ['other-unit', 2]]]);
  });
});

describe('what lines do not account for', () => {
  it('has no series if it cancels out within each bucket, but the view is not balanced', () => {
    const view = spend([day('2024-11-01', [usage(100)], { total: 130 }), day('2024-11-01', [usage(100)], { id: 'i2', total: 70 })]);
    expect(rows(view)).toEqual([['group', 'API calls', '2']]);
    expect(view.reconciliation).toEqual({ fromLines: '2', fromRecords: '2', difference: '0', balanced: false });
  });

  it('has a series if it cancels out only over time', () => {
    const view = spend([day('2024-11-01', [usage(100)], { total: 130 }), day('2024-11-02', [usage(100)], { total: 70 })]);
    expect(view.series.map(({ label, values }) => [label, values])).toEqual([
      ['API calls', ['1', '1', null, null, null]],
      ['Not itemised', ['0.3', '-0.3', null, null, null]],
    ]);
  });
});

describe('an invoice', () => {
  it('has its latest status', () => {
    const records = [day('2024-11-02', [], { status: 'FINALIZED' }), day('2024-11-01', [])];
    expect(spend(records).invoices.map(({ status }) => status)).toEqual(['FINALIZED']);
  });

  it('may have no status', () => {
    expect(spend([day('2024-11-01', [], { status: null })]).invoices.map(({ status }) => status)).toEqual(['UNKNOWN']);
  });
});

it('gives a series a value in every bucket with a record, and in no other', () => {
  const view = spend([day('2024-11-01', [usage(100)]), day('2024-11-03', [charge('subscription', 200)])]);
  expect(view.series.map(({ values }) => values)).toEqual([['1', null, '0', null, null], ['0', null, '2', null, null]]);
});
