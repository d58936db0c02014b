import type { UsageView } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { dataFixture } from './fixture.test.kit.js';
import { testHandler, type TestHandler } from '../handler.test.kit.js';
import { json, page, type Answers, type Call } from '../fake-metronome.test.kit.js';

/** The customer of the fixtures. */
const CUSTOMER = 'a0000000-0000-4000-8000-000000000001';
const METRICS = dataFixture('billable_metrics').data;
const CPU = 'b0000000-0000-4000-8000-000000000001';
const OBJECTS = 'b0000000-0000-4000-8000-000000000002';
const CONNECTIONS = 'b0000000-0000-4000-8000-000000000003';
const october = { start: '2024-10-01T00:00:00Z', end: '2024-11-01T00:00:00Z' };

const usageHandler = (answers: Answers): TestHandler => testHandler((call) => (call.path.endsWith('/billable-metrics') ? page(METRICS) : answers(call)), { identify: () => ({ customerId: CUSTOMER }) });

const batched: Answers = ({ path }) => (path === '/v1/usage' ? json(dataFixture('usage_batched_month_3_regions')) : undefined);
const bodies = (calls: Call[], path: string): Record<string, unknown>[] => calls.filter((call) => call.path === path).map(({ body }) => body as Record<string, unknown>);

describe('usage', () => {
  it('P6: reads a metric by one key in one call without a limit, with the same view as toUsageView', async () => {
    const { ask, asked } = usageHandler(batched);
    const { status, body } = await ask('usage', { metricId: CPU, interval: october, bucket: 'day', groupBy: ['region'] });
    expect(status).toBe(200);
    const view = body.data as UsageView;
    expect(view).toMatchObject({ kind: 'usage', metric: { id: CPU, name: 'CPU hours' }, timeZone: 'UTC', bucket: 'day' });
    expect(view.buckets).toHaveLength(31);
    expect(view.series.find(({ label }) => label === 'us-east-2')?.total).toBe('210');
    expect(bodies(asked(), '/v1/usage')).toEqual([
      {
        customer_ids: [CUSTOMER],
        billable_metrics: [{ id: CPU, group_by: { key: 'region' } }],
        window_size: 'DAY',
        starting_on: '2024-10-01T00:00:00Z',
        ending_before: '2024-11-01T00:00:00Z',
      },
    ]);
    expect(asked().filter(({ path }) => path === '/v1/usage').map(({ query }) => query)).toEqual([{}]);
  });

  it('reads no groups if none are asked for', async () => {
    const { ask, asked } = usageHandler(batched);
    const { body } = await ask('usage', { metricId: CPU, interval: october, bucket: 'day' });
    expect(bodies(asked(), '/v1/usage')[0]?.['billable_metrics']).toEqual([{ id: CPU }]);
    expect((body.data as UsageView).series).toHaveLength(1);
  });

  it('T9: keeps definitions for a while, but never amounts', async () => {
    const { ask, asked } = usageHandler(batched);
    const query = { metricId: CPU, interval: october, bucket: 'day' };
    await ask('usage', query);
    await ask('usage', query);
    expect(asked().map(({ path }) => path.split('/').at(-1))).toEqual(['billable-metrics', 'usage', 'usage']);
  });

  it.each([
    [['team']],
    [['region', 'team', 'more']],
    [['Region']],
  ])('refuses %j, which is not a complete key of the metric, and reads no usage', async (groupBy) => {
    const { ask, asked } = usageHandler(batched);
    const { status, body } = await ask('usage', { metricId: CPU, interval: october, bucket: 'day', groupBy });
    expect(status).toBe(400);
    expect(body.error?.message).toBe('groupBy: is not a complete group key of this metric. Ask for one of ["region"], ["region","team"], with all its parts.');
    expect(bodies(asked(), '/v1/usage')).toEqual([]);
  });

  it('refuses any key of a metric without keys, and an unknown metric', async () => {
    const { ask } = usageHandler(batched);
    expect((await ask('usage', { metricId: CONNECTIONS, interval: october, bucket: 'day', groupBy: ['region'] })).body.error?.message).toBe('groupBy: this metric has no group keys.');
    expect(await ask('usage', { metricId: 'b0000000-0000-4000-8000-00000000ffff', interval: october, bucket: 'day' })).toMatchObject({ status: 404, body: { error: { message: 'This account has no such metric.' } } });
  });

  it('reads a compound key group by group, in the metric\'s own order and in parallel parts', async () => {
    const row = { starting_on: '2024-08-10T00:00:00Z', ending_before: '2024-08-11T00:00:00Z', value: 3, group: { region: 'us-east', team: 'core' }, group_key: null, group_value: null };
    const { ask, asked } = usageHandler(({ path, body }) => (path === '/v1/usage/groups' ? page((body as { starting_on: string }).starting_on.startsWith('2024-08-01') ? [row] : []) : undefined));
    const { body } = await ask('usage', { metricId: CPU, interval: { start: '2024-08-01T00:00:00Z', end: '2024-11-01T00:00:00Z' }, bucket: 'day', groupBy: ['team', 'region'] });
    const sent = bodies(asked(), '/v1/usage/groups');
    expect(sent.map((each) => each['group_key'])).toEqual([['region', 'team'], ['region', 'team'], ['region', 'team']]);
    expect(sent.map((each) => each['starting_on']).sort()).toEqual(['2024-08-01T00:00:00Z', '2024-09-05T00:00:00Z', '2024-10-10T00:00:00Z']);
    expect(sent.every((each) => each['customer_id'] === CUSTOMER)).toBe(true);
    expect(asked().find(({ path }) => path === '/v1/usage/groups')?.query).toEqual({ limit: '100' });
    expect((body.data as UsageView).series[0]?.group).toEqual({ region: 'us-east', team: 'core' });
    expect((body.data as UsageView).total).toBe('3');
  });

  it('reads group by group if the batch was cut at 200 values', async () => {
    const groups = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`model ${index}`, 1]));
    const cut = { customer_id: CUSTOMER, billable_metric_id: CPU, billable_metric_name: 'CPU hours', start_timestamp: '2024-10-01T00:00:00Z', end_timestamp: '2024-10-02T00:00:00Z', value: 250, groups };
    const whole = Array.from({ length: 250 }, (_, index) => ({ starting_on: '2024-10-01T00:00:00Z', ending_before: '2024-10-02T00:00:00Z', value: 1, group: { region: `model ${index}` }, group_key: 'region', group_value: `model ${index}` }));
    const { ask } = usageHandler(({ path, query }) => (path === '/v1/usage' ? page([cut]) : path === '/v1/usage/groups' ? (query['next_page'] === undefined ? page(whole.slice(0, 100), 'rest') : page(whole.slice(100))) : undefined));
    const { body } = await ask('usage', { metricId: CPU, interval: { start: '2024-10-01T00:00:00Z', end: '2024-10-02T00:00:00Z' }, bucket: 'day', groupBy: ['region'] });
    const view = body.data as UsageView;
    expect(view.series).toHaveLength(250);
    expect(view.total).toBe('250');
    expect(view.issues).toEqual([]);
  });

  it('does not add up levels', async () => {
    const level = (day: number, value: number): object => ({ customer_id: CUSTOMER, billable_metric_id: OBJECTS, billable_metric_name: 'Stored objects', start_timestamp: `2024-10-0${day}T00:00:00Z`, end_timestamp: `2024-10-0${day + 1}T00:00:00Z`, value });
    const { ask } = usageHandler(({ path }) => (path === '/v1/usage' ? page([level(1, 7), level(2, 9), level(3, 10), level(4, 5)]) : undefined));
    const { body } = await ask('usage', { metricId: OBJECTS, interval: { start: '2024-10-01T00:00:00Z', end: '2024-10-05T00:00:00Z' }, bucket: 'day' });
    expect((body.data as UsageView).series[0]?.values).toEqual(['7', '9', '10', '5']);
    expect((body.data as UsageView).total).not.toBe('31');
  });

  it('answers 400 if a view would have to add up what does not add up', async () => {
    const row = { customer_id: CUSTOMER, billable_metric_id: 'b0000000-0000-4000-8000-000000000004', billable_metric_name: 'Active users', start_timestamp: '2024-10-01T00:00:00Z', end_timestamp: '2024-10-02T00:00:00Z', value: 3 };
    const next = { ...row, start_timestamp: '2024-10-02T00:00:00Z', end_timestamp: '2024-10-03T00:00:00Z' };
    const { ask, reports } = usageHandler(({ path }) => (path === '/v1/usage' ? page([row, next]) : undefined));
    expect(await ask('usage', { metricId: row.billable_metric_id, interval: october, bucket: 'month' })).toMatchObject({ status: 400, body: { error: { code: 'aggregation' } } });
    expect(reports).toEqual([]);
  });

  it('T1: reads the last 24 hours as two UTC days by the hour, and shows 24', async () => {
    const hour = (index: number): object => {
      const at = Date.UTC(2024, 9, 14) + index * 3_600_000;
      return { customer_id: CUSTOMER, billable_metric_id: CPU, billable_metric_name: 'CPU hours', start_timestamp: new Date(at).toISOString(), end_timestamp: new Date(at + 3_600_000).toISOString(), value: 1 };
    };
    const { ask, asked } = usageHandler(({ path }) => (path === '/v1/usage' ? page(Array.from({ length: 48 }, (_, index) => hour(index))) : undefined));
    const { body } = await ask('usage', { metricId: CPU, interval: { start: '2024-10-14T15:00:00Z', end: '2024-10-15T15:00:00Z' }, bucket: 'hour' });
    expect(bodies(asked(), '/v1/usage')[0]).toMatchObject({ window_size: 'HOUR', starting_on: '2024-10-14T00:00:00Z', ending_before: '2024-10-16T00:00:00Z' });
    expect((body.data as UsageView).buckets).toHaveLength(24);
    expect(body.data).toMatchObject({ total: '24', issues: [] });
  });

  it('cuts days of another zone from hours', async () => {
    const { ask, asked } = usageHandler(({ path }) => (path === '/v1/usage' ? page([]) : undefined));
    const { body } = await ask('usage', { metricId: CPU, interval: { start: '2024-10-31T22:00:00Z', end: '2024-11-01T23:00:00Z' }, bucket: 'day', timeZone: 'Europe/Berlin' });
    expect(bodies(asked(), '/v1/usage')[0]).toMatchObject({ window_size: 'HOUR', starting_on: '2024-10-31T00:00:00Z', ending_before: '2024-11-02T00:00:00Z' });
    expect(body.data).toMatchObject({ timeZone: 'Europe/Berlin' });
  });

  it('keeps every digit that Metronome sent', async () => {
    const text = `{"data": [{"customer_id": "${CUSTOMER}", "billable_metric_id": "${CPU}", "billable_metric_name": "CPU hours", "start_timestamp": "2024-10-01T00:00:00Z", "end_timestamp": "2024-10-02T00:00:00Z", "value": 9007199254740993.25}], "next_page": null}`;
    const { ask } = usageHandler(({ path }) => (path === '/v1/usage' ? new Response(text) : undefined));
    const { body } = await ask('usage', { metricId: CPU, interval: october, bucket: 'day' });
    expect((body.data as UsageView).total).toBe('9007199254740993.25');
  });
});
