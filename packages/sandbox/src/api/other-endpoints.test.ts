import { beforeAll, describe, expect, test } from 'vitest';
import { type Asked, askSandbox, customerId } from '../../test/client.js';
import { schemaErrors } from '../../test/openapi.js';
import { idOf } from '../world/ids.js';

let asked: Asked;
const helio = customerId('Helio');
const NOBODY = '00000000-0000-4000-8000-000000000000';

beforeAll(() => {
  asked = askSandbox();
});

describe('alerts', () => {
  interface AlertRow { customer_status: string | null; alert: { id: string; name: string; status: string } }
  const list = async (body: object): Promise<AlertRow[]> => (await asked.post('/v1/customer-alerts/list', { customer_id: helio, ...body }))['data'] as AlertRow[];

  test('only enabled ones by default, evaluated on the world\'s figures', async () => {
    expect(Object.fromEntries((await list({})).map(({ customer_status, alert }) => [alert.name, customer_status]))).toEqual({
      'Commit balance below $10,000': 'ok', 'Promotional credit below $100': 'in_alarm', 'Monthly usage above $3,000': 'in_alarm', 'Invoice above $25,000': 'ok',
    });
  });

  test('others on request; an archived one is not evaluated', async () => {
    expect(await list({ alert_statuses: ['archived', 'DISABLED'] })).toMatchObject([{ customer_status: null }, { customer_status: 'ok' }]);
  });

  test('of seats name the group key of a seat, and fire where any seat has so little left', async () => {
    const rows = await list({ customer_id: customerId('Kestrel') });
    expect(rows.find(({ alert }) => alert.name.startsWith('A seat'))).toMatchObject({ customer_status: 'in_alarm', alert: { seat_filter: { seat_group_key: 'seat' } } });
  });

  test('one by id; 404 for an unknown one', async () => {
    const [one] = await list({});
    expect((await asked.post('/v1/customer-alerts/get', { customer_id: helio, alert_id: one?.alert.id }))['data']).toEqual(one);
    expect((await asked.ask('POST', '/v1/customer-alerts/get', { customer_id: helio, alert_id: NOBODY })).status).toBe(404);
  });
});

describe('prices', () => {
  interface PriceRow { product_name: string; list_rate: object; override_rate?: object; pricing_group_values?: object }
  const schedule = async (body: object): Promise<PriceRow[]> => (await asked.post('/v1/contracts/getContractRateSchedule', body))['data'] as PriceRow[];

  test('tiers have widths, except for the last', async () => {
    const rows = await schedule({ customer_id: helio, contract_id: idOf('helio/platform/contract') });
    expect(rows.find(({ product_name }) => product_name === 'Compute minutes')?.list_rate).toMatchObject({
      rate_type: 'TIERED', tiers: [{ size: 10_000, price: 2 }, { size: 30_000, price: 1.6 }, { price: 1.25 }],
    });
  });

  test('a negotiated price comes beside the list price', async () => {
    const [row] = await schedule({ customer_id: customerId('Vela'), contract_id: idOf('vela/storefront/contract') });
    expect(row).toMatchObject({ list_rate: { price: 0.04 }, override_rate: { price: 0.03 } });
  });

  test('a price for each pricing group value; selectors choose among them', async () => {
    const body = { customer_id: customerId('Kestrel'), contract_id: idOf('kestrel/scale/contract') };
    expect(await schedule(body)).toHaveLength(4);
    expect(await schedule({ ...body, selectors: [{ pricing_group_values: { model: 'kestrel-large' } }] })).toMatchObject([{ list_rate: { price: 5 } }]);
    expect(await schedule({ ...body, at: '2020-01-01T00:00:00Z' })).toEqual([]);
  });
});

describe('contracts', () => {
  test('come in chronological order, with the renewal', async () => {
    const data = (await asked.post('/v2/contracts/list', { customer_id: customerId('Brightwater') }))['data'] as { id: string; name: string; transitions: object[] }[];
    expect(data.map(({ name }) => name)).toEqual(['Pilot', 'Growth']);
    expect(data[1]?.transitions).toEqual([{ type: 'RENEWAL', from_contract_id: data[0]?.id, to_contract_id: data[1]?.id }]);
  });

  test('an unknown customer is a 400 with a code', async () => {
    const response = await asked.ask('POST', '/v2/contracts/list', { customer_id: NOBODY });
    expect([response.status, await response.json()]).toEqual([400, { code: 'CustomerNotFound', message: 'Customer not found' }]);
  });
});

test('metrics have their group keys, and the seller\'s internals', async () => {
  const data = (await asked.get(`/v1/customers/${helio}/billable-metrics`))['data'] as { name: string; group_keys: string[][]; event_type_filter: object }[];
  expect(data.find(({ name }) => name === 'API requests')?.group_keys).toEqual([['region'], ['region', 'team']]);
  expect(data.every((metric) => 'event_type_filter' in metric)).toBe(true);
  expect((await asked.get(`/v1/customers/${helio}/billable-metrics?on_current_plan=true`))['data']).toHaveLength(data.length - 1);
  expect((await asked.get(`/v1/customers/${helio}/billable-metrics?include_archived=true`))['data']).toHaveLength(data.length + 1);
});

describe('errors', () => {
  test.each([[{}], [{ authorization: 'Bearer wrong' }], [{ authorization: 'sandbox-token' }]])('401 without the right token: %j', async (headers) => {
    for (const path of ['/v1/customers', '/v2/contracts/list', '/_sandbox/clock', '/v1/nothing']) {
      const response = await asked.sandbox.app.fetch(new Request(`http://sandbox.test${path}`, { headers }));
      expect([response.status, await response.json()]).toEqual([401, { message: 'Unauthorized' }]);
    }
  });

  test.each(['invoices', 'invoices/x', 'invoices/breakdowns', 'billable-metrics'])('404 for an unknown customer: %s', async (end) => {
    const response = await asked.ask('GET', `/v1/customers/${NOBODY}/${end}`);
    expect([response.status, await response.json()]).toEqual([404, { message: 'Customer not found' }]);
  });

  test('404 for an unknown path, 400 for a body that is not a JSON object', async () => {
    expect((await asked.ask('GET', '/v1/nothing')).status).toBe(404);
    expect((await asked.ask('POST', '/v1/usage', [])).status).toBe(400);
    expect((await asked.ask('POST', '/v1/usage')).status).toBe(400);
  });

  test.each(['/v1/dashboards/getEmbeddableUrl', '/v1/customer-alerts/list', '/v1/contracts/getContractRateSchedule', '/v1/contracts/customerBalances/getNetBalance'])('400 for an unknown customer in a body: %s', async (path) => {
    expect((await asked.ask('POST', path, { customer_id: NOBODY, dashboard: 'usage', contract_id: NOBODY })).status).toBe(400);
  });

  test('a hostile path does not lead elsewhere', async () => {
    expect((await asked.ask('GET', `/v1/customers/${encodeURIComponent('../credit-types/list')}/invoices`)).status).toBe(404);
  });
});

test('the schema check finds a wrong type, a missing field and a wrong date', async () => {
  const check = (body: unknown): Promise<string[]> => schemaErrors('GET', 'http://sandbox.test/v1/customers', Response.json(body));
  expect(await check({ data: [], next_page: null })).toEqual([]);
  expect(await check({ data: [] })).toHaveLength(1);
  expect(await check({ data: [{ id: 7 }], next_page: null })).not.toEqual([]);
});
