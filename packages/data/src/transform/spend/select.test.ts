import { describe, expect, it } from 'vitest';
import { interval } from '../../time/instant.js';
import { charge, day, issues, rows, spend, usage } from './records.test.kit.js';

describe('which records count', () => {
  it('S11: two contracts on one day are one bar', () => {
    const view = spend([day('2024-11-01', [usage(1000)]), day('2024-11-01', [usage(250.5)], { id: 'i2', contract_id: 'k2' })], { groupBy: 'contract' });
    expect(view.bucketTotals[0]).toBe('12.505');
    expect(view.invoices.map(({ id, net }) => [id, net])).toEqual([['i1', '10'], ['i2', '2.505']]);
    expect(rows(view)).toEqual([['group', 'k1', '10'], ['group', 'k2', '2.505']]);
  });

  it('S12: one invoice on two days is two records', () => {
    const view = spend([day('2024-11-01', [usage(100)]), day('2024-11-02', [usage(200)])]);
    expect(view.bucketTotals).toEqual(['1', '2', null, null, null]);
    expect(view.issues).toEqual([]);
  });

  it('P9: a repeated window counts once, as it came last', () => {
    const view = spend([day('2024-11-01', [usage(100)]), day('2024-11-01', [usage(300)], { breakdown_start_timestamp: '2024-11-01T01:00:00+01:00' })]);
    expect(view.total).toBe('3');
    expect(issues(view)).toEqual([['duplicate', 1]]);
  });

  it('S13: void never counts', () => {
    const view = spend([day('2024-11-01', [usage(100)]), day('2024-11-01', [usage(999)], { id: 'i2', status: 'VOID' })]);
    expect(view.total).toBe('1');
    expect(issues(view)).toEqual([['void-invoice', 1]]);
  });

  it('S14: consolidated invoices or the ones they copy, never both', () => {
    const records = [
      day('2024-11-01', [usage(210_000)], { id: 'a' }),
      day('2024-11-01', [usage(25_050)], { id: 'b' }),
      day('2024-11-01', [usage(280_000)], { id: 'all', type: 'USAGE_CONSOLIDATED', constituent_invoices: [{ invoice_id: 'a' }] }),
    ];
    expect(spend(records).total).toBe('2350.5');
    expect(spend(records, { consolidated: true }).total).toBe('3050.5');
    expect(issues(spend(records, { consolidated: true }))).toEqual([['consolidated-invoice', 1]]);
  });

  it('S14: a void consolidated invoice copies nothing', () => {
    const records = [day('2024-11-01', [usage(100)], { id: 'a' }), day('2024-11-01', [usage(100)], { id: 'all', status: 'VOID', type: 'USAGE_CONSOLIDATED', constituent_invoices: [{ invoice_id: 'a' }] })];
    expect(spend(records, { consolidated: true }).invoices.map(({ id }) => id)).toEqual(['a']);
  });

  it('S21: unknown line types and statuses are counted', () => {
    const view = spend([day('2024-11-01', [usage(100), charge('rebate_of_tomorrow', 50)], { status: 'PENDING_REVIEW' })]);
    expect(view.total).toBe('1.5');
    expect(rows(view)).toEqual([['group', 'API calls', '1'], ['charge', 'rebate_of_tomorrow', '0.5']]);
    expect(view.summary.otherCharges).toBe('0.5');
    expect(issues(view)).toEqual([['other-status', 1], ['unknown-type', 1]]);
  });

  it('counts only the statuses that are asked for', () => {
    const view = spend([day('2024-11-01', [usage(100)]), day('2024-11-02', [usage(200)], { id: 'i2', status: 'FINALIZED' })], { statuses: ['FINALIZED'] });
    expect(view.bucketTotals.slice(0, 2)).toEqual([null, '2']);
    expect(issues(view)).toEqual([['other-status', 1]]);
  });

  it('S19: a record without lines has a bar of 0', () => {
    expect(spend([day('2024-11-01', [])]).bucketTotals).toEqual(['0', null, null, null, null]);
    expect(spend([{ ...day('2024-11-01', []), line_items: null }]).total).toBe('0');
  });

  it('no rows at all: total 0, every bucket empty', () => {
    expect(spend([])).toMatchObject({ total: '0', series: [], bucketTotals: [null, null, null, null, null], unit: { kind: 'unknown' }, invoices: [] });
  });

  it('refuses rows of two customers', () => {
    expect(() => spend([day('2024-11-01', []), day('2024-11-02', [], { customer_id: 'c2', status: 'VOID' })])).toThrow(expect.objectContaining({ path: 'rows[1].customer_id' }));
  });
});

it('counts an hour that reaches into the next day on the day it begins, and reports it', () => {
  const hour = day('2024-11-01', [usage(100)], { breakdown_start_timestamp: '2024-11-01T18:00:00Z', breakdown_end_timestamp: '2024-11-01T19:00:00Z' });
  const view = spend([hour], { interval: interval('2024-10-31T18:30:00Z', '2024-11-02T18:30:00Z'), timeZone: 'Asia/Kolkata' });
  expect(view.bucketTotals).toEqual(['1', null]);
  expect(issues(view)).toEqual([['straddles-bucket', 1]]);
});

it('ignores constituents of invoices that are not consolidated', () => {
  const records = [day('2024-11-01', [usage(100)], { id: 'a' }), day('2024-11-01', [usage(200)], { id: 'b', constituent_invoices: [{ invoice_id: 'a' }] })];
  expect(spend(records, { consolidated: true })).toMatchObject({ total: '3', issues: [] });
});

it('reports what it left out', () => {
  const message = (records: Parameters<typeof spend>[0], options?: Parameters<typeof spend>[1]) => spend(records, options).issues.map((issue) => issue.message);
  const copies = [day('2024-11-01', [], { id: 'a' }), day('2024-11-01', [], { id: 'all', type: 'USAGE_CONSOLIDATED', constituent_invoices: [{ invoice_id: 'a' }] })];
  expect(message(copies)).not.toEqual(message(copies, { consolidated: true }));
});
