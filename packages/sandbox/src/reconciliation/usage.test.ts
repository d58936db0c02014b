import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO_CUSTOMERS, EDGE_CUSTOMER } from '../demo-customers.js';
import { type Asked, askSandbox } from '../../test/client.js';
import { getAll, groupBy, invoicesOf, type Line, postAll, sum } from '../../test/rows.js';
import { exact, type Exact, ZERO } from '../world/exact.js';

const RANGE = { starting_on: '2026-11-01T00:00:00Z', ending_before: '2026-11-18T00:00:00Z' };

interface Metric { id: string; name: string; aggregation_type: string; group_keys: string[][] }
interface GroupRow { starting_on: string; group?: Record<string, string | null>; value: number }
interface BatchRow { start_timestamp: string; value: number | null; groups?: Record<string, number | null> }

let asked: Asked;

beforeAll(() => {
  asked = askSandbox();
});

const metricsOf = (id: string): Promise<Metric[]> => getAll(asked, `/v1/customers/${id}/billable-metrics`);

function groupsOf(id: string, metric: Metric, window_size: string, group_key?: string[]): Promise<GroupRow[]> {
  return postAll(asked, '/v1/usage/groups', { customer_id: id, billable_metric_id: metric.id, window_size, ...RANGE, ...(group_key && { group_key }) });
}

/** What a quantity costs by a list of tiers, calculated in the slow way. */
function walk(tiers: readonly { size?: number; price: number }[], quantity: Exact): Exact {
  let rest = quantity;
  let cost = ZERO;
  for (const { size, price } of tiers) {
    const part = size !== undefined && rest.gt(size) ? exact(size) : rest;
    cost = cost.plus(part.times(price));
    rest = rest.minus(part);
  }
  return cost;
}

describe.each([...DEMO_CUSTOMERS, EDGE_CUSTOMER])('usage of $name', ({ id }) => {
  test('groups of sums and counts add up to the ungrouped value, to /v1/usage, and days to the whole', async () => {
    for (const metric of (await metricsOf(id)).filter(({ aggregation_type }) => ['SUM', 'COUNT'].includes(aggregation_type))) {
      const [whole] = await groupsOf(id, metric, 'NONE');
      const expected = exact(whole?.value ?? 0).toString();
      for (const key of metric.group_keys) {
        for (const size of ['NONE', 'DAY', 'HOUR']) {
          const rows = await groupsOf(id, metric, size, key);
          expect(sum(rows.map(({ value }) => value)).toString()).toBe(expected);
        }
      }
      const batch = await postAll<BatchRow>(asked, '/v1/usage', { customer_ids: [id], billable_metrics: [{ id: metric.id }], window_size: 'DAY', ...RANGE });
      expect(sum(batch.map(({ value }) => value ?? 0)).toString()).toBe(expected);
    }
  });

  test('both endpoints give the same for each day and group', async () => {
    for (const metric of await metricsOf(id)) {
      const days = groupBy(await groupsOf(id, metric, 'DAY'), (row) => row.starting_on);
      const key = metric.group_keys.find((one) => one.length === 1)?.[0];
      const byGroup = key === undefined ? [] : await groupsOf(id, metric, 'DAY', [key]);
      const body = { customer_ids: [id], window_size: 'DAY', ...RANGE, billable_metrics: [{ id: metric.id, ...(key !== undefined && { group_by: { key } }) }] };
      for (const row of await postAll<BatchRow>(asked, '/v1/usage', body)) {
        expect(days.get(row.start_timestamp)?.[0]?.value ?? null).toBe(row.value);
        for (const [group, value] of Object.entries(row.groups ?? {})) {
          const same = byGroup.find((one) => one.starting_on === row.start_timestamp && one.group?.[key ?? ''] === group);
          expect(same?.value ?? null).toBe(value);
        }
      }
    }
  });

  test('the draft invoice charges for the month\'s usage, price by price and tier by tier', async () => {
    const metrics = await metricsOf(id);
    const drafts = (await invoicesOf(asked, id)).filter((invoice) => invoice.type === 'USAGE' && invoice.status === 'DRAFT');
    for (const draft of drafts) {
      const rates = await postAll<{ product_id: string; product_name: string; pricing_group_values?: Record<string, string>; list_rate: Rate; override_rate?: Rate }>(
        asked, '/v1/contracts/getContractRateSchedule', { customer_id: id, contract_id: draft.contract_id });
      for (const rate of rates) {
        const lines = draft.line_items.filter((line) => line.type === 'usage' && line.product_id === rate.product_id &&
          JSON.stringify(line.pricing_group_values) === JSON.stringify(rate.pricing_group_values));
        expectPriced(lines, rate.override_rate ?? rate.list_rate);
      }
      const requests = metrics.find(({ name }) => name === 'API requests');
      const [whole] = requests ? await groupsOf(id, requests, 'NONE') : [];
      const charged = draft.line_items.filter((line) => line.type === 'usage' && line.name === 'API requests');
      if (charged.length > 0) expect(sum(charged.map((line) => line.quantity ?? 0)).toString()).toBe(exact(whole?.value ?? 0).toString());
    }
  });
});

interface Rate { price?: number; tiers?: { size?: number; price: number }[] }

function expectPriced(lines: readonly Line[], rate: Rate): void {
  // Tiers count separately for each presentation group.
  for (const [, own] of groupBy(lines, (line) => JSON.stringify(line.presentation_group_values))) {
    const quantity = sum(own.map((line) => line.quantity ?? 0));
    const expected = walk(rate.tiers ?? [{ price: rate.price ?? 0 }], quantity);
    expect(sum(own.map((line) => line.total)).toString()).toBe(expected.toString());
  }
}
