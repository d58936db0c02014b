import { beforeAll, expect, test } from 'vitest';
import { type Asked, askSandbox, customerId } from '../../test/client.js';
import { postAll } from '../../test/rows.js';
import { API_REQUESTS, DATA_TRANSFER } from '../world/metrics.js';

interface Row { starting_on: string; ending_before: string; group_key: string | null; group_value: string | null; group?: Record<string, string | null>; value: number }

let asked: Asked;
const BODY = {
  customer_id: customerId('Helio'), billable_metric_id: API_REQUESTS.id, window_size: 'DAY', starting_on: '2026-11-10T00:00:00Z', ending_before: '2026-11-17T00:00:00Z',
};

beforeAll(() => {
  asked = askSandbox();
});

const all = (change: object): Promise<Row[]> => postAll<Row>(asked, '/v1/usage/groups', { ...BODY, ...change });

test.each([
  ['part of a compound key', { billable_metric_id: DATA_TRANSFER.id, group_key: ['region'] }, 'compound keys must be complete'],
  ['a key the metric lacks', { group_key: ['planet'] }, 'does not match a group key'],
  ['an empty key', { group_key: [] }, 'group_key must not be empty'],
  ['both ways of grouping', { group_key: ['region'], group_by: { key: 'region' } }, 'cannot be used together'],
  ['a filter on a key that is not asked for', { group_key: ['region'], group_filters: { team: ['search'] } }, 'is not in group_key'],
  ['the current period with bounds', { current_period: true }, 'cannot be combined'],
  ['no bounds at all', { starting_on: undefined, ending_before: undefined }, 'starting_on is required'],
  ['an end off the hour', { window_size: 'HOUR', ending_before: '2026-11-16T10:30:00Z' }, 'must be on the hour'],
  ['an unknown metric', { billable_metric_id: BODY.customer_id }, 'not found'],
])('%s is refused', async (_, change, message) => {
  const response = await asked.ask('POST', '/v1/usage/groups', { ...BODY, ...change });
  expect(response.status).toBe(400);
  expect(((await response.json()) as { message: string }).message).toContain(message);
});

test('by one key: also in the older fields, with null for events without the key', async () => {
  const rows = await all({ group_key: ['region'] });
  expect(rows.every((row) => row.group_key === 'region' && row.group?.['region'] === row.group_value)).toBe(true);
  expect(rows.filter((row) => row.group_value === null)).toHaveLength(7);
});

test('by a compound key, in any order: the older fields are null', async () => {
  const rows = await all({ group_key: ['team', 'region'] });
  expect(rows.every((row) => row.group_key === null && row.group_value === null)).toBe(true);
  expect(rows.some((row) => row.group?.['region'] === 'us-east-1' && row.group['team'] === 'search')).toBe(true);
});

test('ungrouped: no group at all', async () => {
  const rows = await all({});
  expect(rows).toHaveLength(7);
  expect(rows.every((row) => row.group === undefined && row.group_key === null)).toBe(true);
});

test('filters keep the values they list; an empty one keeps all', async () => {
  const rows = await all({ group_key: ['region'], group_filters: { region: ['eu-west-1'] } });
  expect(new Set(rows.map((row) => row.group_value))).toEqual(new Set(['eu-west-1']));
  expect(await all({ group_key: ['region'], group_filters: { region: [] } })).toHaveLength((await all({ group_key: ['region'] })).length);
  expect(await all({ group_by: { key: 'region', values: ['eu-west-1'] } })).toEqual(rows);
});

test('a group that did not exist yet has no row', async () => {
  const rows = await all({ group_key: ['region'], starting_on: '2026-09-01T00:00:00Z', ending_before: '2026-09-08T00:00:00Z' });
  expect(rows.some((row) => row.group_value === 'sa-east-1')).toBe(false);
});

test('the current period is the current month, and needs a contract', async () => {
  const [row] = await all({ window_size: 'NONE', starting_on: undefined, ending_before: undefined, current_period: true });
  expect(row).toMatchObject({ starting_on: '2026-11-01T00:00:00+00:00', ending_before: '2026-12-01T00:00:00+00:00' });
  const response = await asked.ask('POST', '/v1/usage/groups', {
    customer_id: customerId('Quill'), billable_metric_id: API_REQUESTS.id, window_size: 'NONE', current_period: true,
  });
  expect(response.status).toBe(400);
});

test('pages of 1 to 100; the default is 100', async () => {
  const page = await asked.post('/v1/usage/groups', { ...BODY, window_size: 'HOUR', group_key: ['region'] });
  expect(page['data']).toHaveLength(100);
  for (const limit of ['0', '101', 'x']) expect((await asked.ask('POST', `/v1/usage/groups?limit=${limit}`, BODY)).status).toBe(400);
});
