import { beforeAll, describe, expect, test } from 'vitest';
import { EDGE_CUSTOMER } from '../demo-customers.js';
import { type Asked, askSandbox, customerId } from '../../test/client.js';
import { postAll } from '../../test/rows.js';
import { ACTIVE_NODES, API_REQUESTS, DATA_TRANSFER, PEAK_CONCURRENCY } from '../world/metrics.js';
import { HOSTILE_GROUPS } from '../world/stories/edge.js';

interface Row { customer_id: string; billable_metric_id: string; start_timestamp: string; end_timestamp: string; value: number | null; groups?: Record<string, number | null> }

let asked: Asked;
const helio = customerId('Helio');
const RANGE = { starting_on: '2026-11-10T00:00:00Z', ending_before: '2026-11-18T00:00:00Z' };
const BODY = { customer_ids: [helio], window_size: 'DAY', ...RANGE };

beforeAll(() => {
  asked = askSandbox();
});

async function refusal(body: object, query = ''): Promise<string> {
  const response = await asked.ask('POST', `/v1/usage${query}`, body);
  expect(response.status).toBe(400);
  return ((await response.json()) as { message: string }).message;
}

const all = (body: object): Promise<Row[]> => postAll<Row>(asked, '/v1/usage', body);

describe('the bounds of /v1/usage', () => {
  test.each([
    ['a start off midnight', { starting_on: '2026-11-10T05:00:00Z' }, 'starting_on must be at 0:00 UTC'],
    ['a midnight of another zone', { starting_on: '2026-11-10T00:00:00+02:00' }, 'starting_on must be at 0:00 UTC'],
    ['an end off midnight, hours or not', { window_size: 'HOUR', ending_before: '2026-11-17T14:00:00Z' }, 'ending_before must be at 0:00 UTC'],
    ['less than a day', { ending_before: '2026-11-10T00:00:00Z' }, 'ending_before must be at least one day after starting_on'],
    ['no date', { starting_on: 'yesterday' }, 'starting_on must be an RFC 3339 timestamp'],
    ['a missing bound', { starting_on: undefined }, 'starting_on is required'],
    ['an unknown window', { window_size: 'WEEK' }, 'window_size must be one of HOUR, DAY, NONE'],
    ['a mixed spelling', { window_size: 'dAy' }, 'window_size must be one of HOUR, DAY, NONE'],
  ])('%s is refused', async (_, change, message) => {
    expect(await refusal({ ...BODY, ...change })).toBe(message);
  });

  test('a midnight may be written with any offset', async () => {
    expect(await all({ ...BODY, starting_on: '2026-11-10T02:00:00+02:00' })).toEqual(await all(BODY));
  });

  test.each(['day', 'DAY', 'Day'])('the window may be spelled %s', async (window_size) => {
    expect(await all({ ...BODY, window_size })).toHaveLength(5 * 8);
  });
});

test('a limit is refused, in the body and in the query', async () => {
  expect(await refusal({ ...BODY, limit: 100 })).toContain('limit');
  expect(await refusal(BODY, '?limit=100')).toContain('limit');
});

test('without customer_ids the answer has all customers', async () => {
  const customers = new Set((await all({ window_size: 'NONE', ...RANGE })).map((row) => row.customer_id));
  expect(customers.size).toBe(6);
  expect(customers).toContain(EDGE_CUSTOMER.id);
});

test('the body in Metronome\'s guide names the customer wrongly, and so reads all customers', async () => {
  const rows = await all({ customer_id: helio, billable_metric_id: API_REQUESTS.id, window_size: 'NONE', ...RANGE });
  expect(new Set(rows.map((row) => row.customer_id)).size).toBe(6);
});

test('an unknown customer has no rows', async () => {
  expect(await all({ ...BODY, customer_ids: ['00000000-0000-4000-8000-000000000000'] })).toEqual([]);
});

test('timestamps have an offset, and rows no order', async () => {
  const rows = await all({ ...BODY, billable_metrics: [{ id: API_REQUESTS.id }] });
  expect(rows.every((row) => row.start_timestamp.endsWith('T00:00:00+00:00'))).toBe(true);
  const starts = rows.map((row) => row.start_timestamp);
  expect(starts).not.toEqual([...starts].sort());
  expect([...starts].sort()).toHaveLength(8);
});

test('a page has one customer and metric; the body must not change from page to page', async () => {
  const first = await asked.post('/v1/usage', BODY);
  expect(new Set((first['data'] as Row[]).map((row) => row.billable_metric_id)).size).toBe(1);
  const next = String(first['next_page']);
  expect(await refusal({ ...BODY, window_size: 'NONE' }, `?next_page=${next}`)).toBe('next_page does not belong to this request');
  expect(await refusal(BODY, '?next_page=nonsense')).toBe('next_page does not belong to this request');
});

test('a cursor in the body is ignored, which leads to the first page again', async () => {
  const first = await asked.post('/v1/usage', BODY);
  const again = await asked.post('/v1/usage', { ...BODY });
  expect(again).toEqual(first);
});

test('groups: one simple key, values asked for or all of them, null for no events', async () => {
  const [row] = await all({ ...BODY, window_size: 'NONE', billable_metrics: [{ id: API_REQUESTS.id, group_by: { key: 'region', values: ['us-east-1', 'mars-1'] } }] });
  expect(Object.keys(row?.groups ?? {})).toEqual(['us-east-1', 'mars-1']);
  expect(row?.groups?.['mars-1']).toBeNull();
  // Events without a region belong to no group.
  const [whole] = await all({ ...BODY, window_size: 'NONE', billable_metrics: [{ id: API_REQUESTS.id, group_by: { key: 'region' } }] });
  const inGroups = Object.values(whole?.groups ?? {}).reduce<number>((sum, value) => sum + (value ?? 0), 0);
  expect(inGroups).toBeLessThan(whole?.value ?? 0);
});

test('a key that is only part of a compound one is refused, as is an unknown metric', async () => {
  expect(await refusal({ ...BODY, billable_metrics: [{ id: DATA_TRANSFER.id, group_by: { key: 'region' } }] })).toContain('is not a group key');
  expect(await refusal({ ...BODY, billable_metrics: [{ id: helio }] })).toContain('not found');
});

test('an hour without events has a row with null; an hour that has not begun has none', async () => {
  const nordlicht = customerId('Nordlicht');
  const early = await all({ customer_ids: [nordlicht], window_size: 'DAY', starting_on: '2026-07-15T00:00:00Z', ending_before: '2026-07-21T00:00:00Z', billable_metrics: [{ id: API_REQUESTS.id }] });
  expect(early).toHaveLength(6);
  expect(early.filter((row) => row.value === null)).toHaveLength(5);
  const today = await all({ customer_ids: [helio], window_size: 'HOUR', starting_on: '2026-11-17T00:00:00Z', ending_before: '2026-11-18T00:00:00Z', billable_metrics: [{ id: API_REQUESTS.id }] });
  expect(today).toHaveLength(15);
});

test('a maximum is the largest, over days and groups; a level is the last', async () => {
  const peaks = await all({ ...BODY, billable_metrics: [{ id: PEAK_CONCURRENCY.id, group_by: { key: 'region' } }] });
  for (const row of peaks) expect(row.value).toBe(Math.max(...Object.values(row.groups ?? {}).map((value) => value ?? 0)));
  const nodes = { customer_ids: [customerId('Nordlicht')], billable_metrics: [{ id: ACTIVE_NODES.id }], ...RANGE };
  const hours = (await all({ ...nodes, window_size: 'HOUR' })).sort((a, b) => (a.start_timestamp < b.start_timestamp ? -1 : 1));
  const [whole] = await all({ ...nodes, window_size: 'NONE' });
  expect(whole?.value).toBe(hours.at(-1)?.value);
});

test('hostile group names are ordinary properties', async () => {
  const [row] = await all({ customer_ids: [EDGE_CUSTOMER.id], window_size: 'NONE', ...RANGE, billable_metrics: [{ id: API_REQUESTS.id, group_by: { key: 'region' } }] });
  expect(new Set(Object.keys(row?.groups ?? {}))).toEqual(new Set(HOSTILE_GROUPS));
});
