import { describe, expect, it } from 'vitest';
import { fixtureRows } from '../fixtures.test.kit.js';
import * as schemas from '../schema.js';
import { fakeSource } from '../testing.js';
import { instant, interval } from '../time/instant.js';
import { cumulative } from '../transform/cumulative.js';
import { toAlertsView } from '../transform/toAlertsView.js';
import { toBalancesView } from '../transform/toBalancesView.js';
import { toInvoicesView } from '../transform/toInvoicesView.js';
import { toMetricsView } from '../transform/toMetricsView.js';
import { toNetBalanceView } from '../transform/toNetBalanceView.js';
import { toRateCardView } from '../transform/toRateCardView.js';
import { toRechargesView } from '../transform/toRechargesView.js';
import { toSeatBalancesView } from '../transform/toSeatBalancesView.js';
import { toSpendView } from '../transform/toSpendView.js';
import { toUsageView } from '../transform/toUsageView.js';
import type { Schema } from './standard.js';

const now = instant('2024-11-15T00:00:00Z');
const october = { interval: interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z'), bucket: 'week', now } as const;
const usage = toUsageView(fixtureRows('usage_month_3_regions.json'), { ...october, groupBy: ['region'] });

const CONTRACT = {
  id: 'c',
  starting_at: '2024-01-01T00:00:00Z',
  prepaid_balance_threshold_configuration: { is_enabled: true, threshold_amount: 10_000, recharge_to_amount: 50_000, payment_gate_config: { payment_gate_type: 'STRIPE' }, discount_configuration: { payment_fraction: 0.85 } },
};

/** A view of each kind, with as many of its fields filled as one answer has. */
const VIEWS: Readonly<Record<string, readonly [Schema<object>, object]>> = {
  usage: [schemas.usageViewSchema, usage],
  'running totals': [schemas.usageViewSchema, cumulative(usage)],
  spend: [schemas.spendViewSchema, toSpendView(fixtureRows('breakdowns_commit_burndown.json'), october)],
  balances: [schemas.balancesViewSchema, toBalancesView(fixtureRows('balances_cases.json'), { now })],
  'net balance': [schemas.netBalanceViewSchema, toNetBalanceView({ balance: 5, credit_type_id: 'x' }, { now })],
  invoices: [schemas.invoicesViewSchema, toInvoicesView(fixtureRows('invoices_list.json'), { now })],
  metrics: [schemas.metricsViewSchema, toMetricsView(fixtureRows('billable_metrics.json'))],
  alerts: [schemas.alertsViewSchema, toAlertsView(fixtureRows('alerts_list.json'), { now })],
  seats: [schemas.seatBalancesViewSchema, toSeatBalancesView(fixtureRows('seat_balances.json'), { now })],
  'rate card': [schemas.rateCardViewSchema, toRateCardView(fixtureRows('rate_schedule.json'), { now, at: now })],
  recharges: [schemas.rechargesViewSchema, toRechargesView([CONTRACT], { now })],
  embed: [schemas.embedViewSchema, { kind: 'embed', dashboard: 'usage', url: 'https://embeds.example/v1?token=secret' }],
};

const validate = (schema: Schema<object>, value: unknown) => schema['~standard'].validate(value);

type Path = readonly (string | number)[];

/** The places of all fields, at any depth; of a long list the first three. */
function placesIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()].slice(0, 3) : Object.entries(value);
  return entries.flatMap(([key, item]: [string | number, unknown]) => [[...at, key], ...placesIn(item, [...at, key])]);
}

/** A copy in which one field is something that no field may be. */
function brokenAt(view: object, path: Path, change: (holder: object, key: string | number) => void): object {
  // Not by structuredClone: what two fields share would be broken in both.
  const copy = JSON.parse(JSON.stringify(view)) as object;
  const holder = path.slice(0, -1).reduce<object>((inside, key) => Reflect.get(inside, key) as object, copy);
  change(holder, path.at(-1) ?? '');
  return copy;
}

describe.each(Object.entries(VIEWS))('the schema of %s', (name, [schema, view]) => {
  it('accepts the view as it is, through JSON, and with fields that a newer version adds', () => {
    expect(validate(schema, view)).toEqual({ value: view });
    expect(Reflect.get(validate(schema, view), 'value')).toBe(view);
    expect(validate(schema, JSON.parse(JSON.stringify(view)))).toEqual({ value: view });
    expect(validate(schema, { ...view, newer: 1 }).issues).toBeUndefined();
  });

  it('refuses each field that is broken or missing, by its path', () => {
    const places = placesIn(view);
    expect(places.length).toBeGreaterThan(name === 'embed' ? 2 : 6);
    for (const path of places) {
      const broken = brokenAt(view, path, (holder, key) => { Reflect.set(holder, key, Number.NaN); });
      const found = validate(schema, broken).issues?.[0]?.path ?? [];
      // An object of several kinds is recognised by its kind.
      expect(found.slice(0, path.length)).toEqual(path);
      if (path.at(-1) === 'cumulative' || typeof path.at(-1) === 'number' || path.at(-2) === 'group') continue;
      expect(validate(schema, brokenAt(view, path, (holder, key) => { Reflect.deleteProperty(holder, key); })).issues?.[0]?.path.slice(0, path.length)).toEqual(path);
    }
  });

  it('refuses what is no such view', () => {
    for (const other of [undefined, null, [], 'view', ...Object.values(VIEWS).flatMap(([one, its]) => (one === schema ? [] : [its]))]) {
      expect(validate(schema, other).issues).toHaveLength(1);
    }
  });
});

describe('schemas of series', () => {
  it('refuse a list that was cut off', () => {
    const { series, bucketTotals } = usage;
    expect(validate(schemas.usageViewSchema, { ...usage, bucketTotals: bucketTotals.slice(1) }).issues?.[0]?.path).toEqual(['bucketTotals']);
    const cut = series.map((one, index) => (index === 1 ? { ...one, values: one.values.slice(1) } : one));
    expect(validate(schemas.usageViewSchema, { ...usage, series: cut }).issues?.[0]?.path).toEqual(['series', 1, 'values']);
  });
});

describe('the schema of an embed', () => {
  it('never quotes the address', () => {
    const { issues } = validate(schemas.embedViewSchema, { kind: 'embed', dashboard: 'https://embeds.example/v1?token=secret', url: ['token=secret'] });
    expect(JSON.stringify(validate(schemas.embedViewSchema, { kind: 'embed', dashboard: 'usage', url: { href: 'token=secret' } }))).not.toContain('secret');
    expect(issues?.[0]?.path).toEqual(['dashboard']);
  });
});

describe('every answer of the sample customer', () => {
  it('is accepted', async () => {
    const source = fakeSource();
    const { metrics } = await source.metrics({});
    const span = interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z');
    expect(validate(schemas.metricsViewSchema, { kind: 'metrics', metrics }).issues).toBeUndefined();
    for (const { id } of metrics) expect(validate(schemas.usageViewSchema, await source.usage({ metricId: id, interval: span, bucket: 'day' })).issues).toBeUndefined();
    expect(validate(schemas.spendViewSchema, await source.spend({ interval: span, bucket: 'day' })).issues).toBeUndefined();
    expect(validate(schemas.balancesViewSchema, await source.balances({})).issues).toBeUndefined();
    expect(validate(schemas.netBalanceViewSchema, await source.netBalance({})).issues).toBeUndefined();
    expect(validate(schemas.invoicesViewSchema, await source.invoices({})).issues).toBeUndefined();
    expect(validate(schemas.embedViewSchema, await source.embedUrl({ dashboard: 'usage' })).issues).toBeUndefined();
  });
});
