import { describe, expect, it } from 'vitest';
import { WireFormatError } from '../../errors.js';
import { fixtureRows } from '../../fixtures.test.kit.js';
import type { UsageRow } from '../../wire/usage.js';
import { toUsageView } from '../toUsageView.js';
import { batched, DAYS, row } from './rows.test.kit.js';

describe('rows of other endpoints', () => {
  const refused = (rows: unknown): WireFormatError => {
    try {
      toUsageView(rows as UsageRow[], DAYS);
    } catch (error) {
      if (error instanceof WireFormatError) return error;
    }
    return expect.fail('was not refused');
  };

  it('U22: rows of both endpoints in one list are refused with an explanation', () => {
    expect(refused([row(1, 1), batched(2, 1)])).toMatchObject({ path: 'rows[1]', message: expect.stringContaining('count twice') as string });
    expect(refused([batched(1, 1), row(2, 1)]).message).toContain('POST /v1/usage/groups among rows of POST /v1/usage');
  });

  it.each([
    ['breakdowns_eur.json', 'toSpendView'],
    ['invoices_list.json', 'toInvoicesView'],
    ['balances_page_1.json', 'toBalancesView'],
    ['billable_metrics.json', 'toMetricsView'],
  ])('names the transformer that %s belongs to', (path, transformer) => {
    const error = refused(fixtureRows(path));
    expect(error.path).toBe('rows[0]');
    expect(error.message).toContain(transformer);
  });

  it.each<[string, unknown, string]>([
    ['the envelope', { data: [], next_page: null }, 'rows'],
    ['null', null, 'rows'],
    ['a row that is text', ['row'], 'rows[0]'],
    ['an empty row', [{}], 'rows[0].starting_on'],
    ['a later empty row', [row(1, 1), {}], 'rows[1].starting_on'],
    ['a row without its end', [{ ...row(1, 1), ending_before: undefined }], 'rows[0].ending_before'],
    ['a date for a timestamp', [{ ...row(1, 1), starting_on: '2024-10-01' }], 'rows[0].starting_on'],
    ['a window the wrong way round', [{ ...row(1, 1), starting_on: '2024-10-03T00:00:00Z' }], 'rows[0].ending_before'],
    ['a window of no length', [{ ...row(1, 1), ending_before: row(1, 1).starting_on }], 'rows[0].ending_before'],
    ['an absent value', [row(1, 1), { ...row(2, 1), value: undefined }], 'rows[1].value'],
    ['true for a value', [{ ...row(1, 1), value: true }], 'rows[0].value'],
    ['empty text for a value', [{ ...row(1, 1), value: '' }], 'rows[0].value'],
    ['text that starts with digits', [{ ...row(1, 1), value: '12abc' }], 'rows[0].value'],
    ['NaN', [{ ...row(1, 1), value: Number.NaN }], 'rows[0].value'],
    ['Infinity', [{ ...row(1, 1), value: Infinity }], 'rows[0].value'],
    ['a huge exponent', [{ ...row(1, 1), value: '1e999999999' }], 'rows[0].value'],
    ['a number for a group', [{ ...row(1, 1), group: { region: 7 } }], 'rows[0].group.region'],
    ['a list for a group', [{ ...row(1, 1), group: ['eu'] }], 'rows[0].group'],
    ['text for a group', [{ ...row(1, 1), group: 'eu' }], 'rows[0].group'],
    ['a number for an older group', [{ ...row(1, 1), group_key: 'region', group_value: 7 }], 'rows[0].group_value'],
    ['a batched row without its metric', [{ ...batched(1, 1), billable_metric_id: undefined }], 'rows[0].billable_metric_id'],
    ['a batched row without its start', [{ ...batched(1, 1), start_timestamp: undefined }], 'rows[0].start_timestamp'],
    ['a batched row without a customer', [{ ...batched(1, 1), customer_id: 5 }], 'rows[0].customer_id'],
    ['text for a group amount', [batched(1, 1, { eu: 'many' as unknown as number })], 'rows[0].groups.eu'],
    ['a list for groups', [{ ...batched(1, 1), groups: [1] }], 'rows[0].groups'],
  ])('refuses %s with its path', (_, rows, path) => {
    expect(refused(rows).path).toBe(path);
  });
});
