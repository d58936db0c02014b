import { describe, expect, it } from 'vitest';
import { WireFormatError } from '../errors.js';
import { fixtureRows } from '../fixtures.test.kit.js';
import * as schemas from '../schema.js';
import { instant, interval } from '../time/instant.js';
import { toAlertsView } from '../transform/toAlertsView.js';
import { toBalancesView } from '../transform/toBalancesView.js';
import { toInvoicesView } from '../transform/toInvoicesView.js';
import { toMetricsView } from '../transform/toMetricsView.js';
import { toRateCardView } from '../transform/toRateCardView.js';
import { toRechargesView } from '../transform/toRechargesView.js';
import { toSeatBalancesView } from '../transform/toSeatBalancesView.js';
import { toSpendView } from '../transform/toSpendView.js';
import { toUnits } from '../transform/toUnits.js';
import { toUsageView } from '../transform/toUsageView.js';
import type { Schema } from './standard.js';

const now = instant('2024-11-15T00:00:00Z');
const days = { interval: interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z'), bucket: 'day' } as const;

/** What a schema is compared with: the rows, and what reads them. */
type Case = readonly [schema: Schema<readonly unknown[]>, fixture: string, read: (rows: readonly never[]) => unknown];

const ROWS: Readonly<Record<string, Case>> = {
  'grouped usage': [schemas.usageRowsSchema, 'usage_month_3_regions.json', (rows) => toUsageView(rows, { ...days, groupBy: ['region'] })],
  'batched usage': [schemas.usageRowsSchema, 'usage_batched_month_3_regions.json', (rows) => toUsageView(rows, { ...days, groupBy: ['region'] })],
  breakdowns: [schemas.breakdownRowsSchema, 'breakdowns_commit_burndown.json', (rows) => toSpendView(rows, days)],
  invoices: [schemas.invoiceRowsSchema, 'invoices_list.json', (rows) => toInvoicesView(rows, { now })],
  balances: [schemas.balanceRowsSchema, 'balances_cases.json', (rows) => toBalancesView(rows, { now })],
  metrics: [schemas.metricRowsSchema, 'billable_metrics.json', toMetricsView],
  'credit types': [schemas.creditTypeRowsSchema, 'pricing_units.json', toUnits],
  rates: [schemas.rateRowsSchema, 'rate_schedule.json', (rows) => toRateCardView(rows, { now })],
  seats: [schemas.seatRowsSchema, 'seat_balances.json', (rows) => toSeatBalancesView(rows, { now })],
  contracts: [schemas.contractRowsSchema, 'contracts_list.json', (rows) => toRechargesView(rows, { now })],
  alerts: [schemas.alertRowsSchema, 'alerts_list.json', (rows) => toAlertsView(rows, { now })],
};

function refusalOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof WireFormatError) return error.message;
    throw error;
  }
}

/** The row with one of its fields replaced by what no field may be, for each of its fields and those of the objects in it. */
const broken = (row: object): object[] =>
  Object.entries(row).flatMap(([key, value]: [string, unknown]) => {
    const inside = typeof value === 'object' && value !== null && !Array.isArray(value) ? broken(value) : [];
    return [{ ...row, [key]: Symbol('broken') }, ...inside.map((field) => ({ ...row, [key]: field }))];
  });

describe.each(Object.entries(ROWS))('the schema of rows of %s', (_name, [schema, file, read]) => {
  const rows = fixtureRows<object>(file);
  const { validate } = schema['~standard'];

  it('accepts an answer of the API, and no rows at all', () => {
    expect(validate(rows)).toEqual({ value: rows });
    expect(validate([]).issues).toBeUndefined();
  });

  it('refuses what the transformer refuses, in the same words', () => {
    const cases = broken(rows[0] ?? {}).map((row) => [...rows.slice(1), row]);
    const said = cases.map((list) => refusalOf(() => read(list as never[])));
    expect(said.filter((message) => message !== undefined).length).toBeGreaterThan(1);
    expect(cases.map((list) => validate(list).issues?.[0]?.message)).toEqual(said);
  });

  it('says the same of rows of another endpoint, and refuses what is no list', () => {
    const others = Object.values(ROWS).filter(([other]) => other !== schema);
    for (const [, other] of others) {
      const strange = fixtureRows(other);
      expect(validate(strange).issues?.[0]?.message).toBe(refusalOf(() => read(strange as never[])));
    }
    for (const value of [undefined, null, { data: rows }, 'rows']) expect(validate(value).issues?.[0]?.path).toEqual([]);
  });
});

describe('the schema of rows of usage', () => {
  it.each([['usage_month_3_regions.json', 'starting_on', 'ending_before'], ['usage_batched_month_3_regions.json', 'start_timestamp', 'end_timestamp']])('refuses a window that ends where it begins, as the transformer does: %s', (file, start, end) => {
    const rows = fixtureRows<object>(file).map((row) => ({ ...row, [end]: Reflect.get(row, start) as unknown }));
    expect(schemas.usageRowsSchema['~standard'].validate(rows).issues?.[0]).toEqual({ message: refusalOf(() => toUsageView(rows as never, days)), path: [0, end] });
  });

  it('refuses an older group without a map that has a broken key', () => {
    const row = { starting_on: '2024-10-01T00:00:00Z', ending_before: '2024-10-02T00:00:00Z', value: 1, group_key: 5 };
    expect(schemas.usageRowsSchema['~standard'].validate([row]).issues?.[0]?.path).toEqual([0, 'group_key']);
  });
});

it.each(['batched usage', 'breakdowns', 'invoices', 'contracts'])('rows of two customers are refused, as by the transformer: %s', (name) => {
  const [schema, file, read] = ROWS[name]!;
  const rows = fixtureRows<object>(file).map((row, index) => ({ ...row, customer_id: index === 0 ? 'one' : 'two' }));
  expect(schema['~standard'].validate(rows).issues).toEqual([{ message: refusalOf(() => read(rows as never)), path: [1, 'customer_id'] }]);
});
