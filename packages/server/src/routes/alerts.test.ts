import type { AlertsView } from '@meterboard/data';
import { describe, expect, it } from 'vitest';
import { CUSTOMER, fakeMetronome, json, page } from '../fake-metronome.test.kit.js';
import { testHandler } from '../handler.test.kit.js';
import { dataFixture } from './fixture.test.kit.js';

const ALERTS = '/v1/customer-alerts/list';

describe('alerts', () => {
  it('P2: reads every page, the cursor in the query, the customer in the body', async () => {
    const rows = dataFixture('alerts_list').data;
    const { ask, asked } = testHandler(({ path, query }) => (path === ALERTS ? (query['next_page'] === undefined ? page(rows.slice(0, 1), 'more') : page(rows.slice(1))) : undefined));
    const { status, body } = await ask('alerts');
    expect(status).toBe(200);
    expect((body.data as AlertsView).alerts.map(({ name, state }) => [name, state])).toEqual([['Spend over $50', 'in-alarm'], ['Commit at 10%', 'evaluating'], ['Low AI credits', 'ok'], ['Old', null]]);
    expect(asked().map((call) => [call.query, call.body])).toEqual([[{}, { customer_id: CUSTOMER }], [{ next_page: 'more' }, { customer_id: CUSTOMER }]]);
  });

  it('reads disabled and archived ones if asked to', async () => {
    const { ask, asked } = testHandler(({ path }) => (path === ALERTS ? page([]) : undefined));
    expect((await ask('alerts', { archived: true })).status).toBe(200);
    expect(asked()[0]?.body).toEqual({ customer_id: CUSTOMER, alert_statuses: ['ENABLED', 'DISABLED', 'ARCHIVED'] });
    expect(await ask('alerts', { archived: 'yes' })).toMatchObject({ status: 400, body: { error: { message: expect.stringMatching(/^archived: /) as string } } });
  });

  it("keeps the seller's filters and keys on the server", async () => {
    const [row] = dataFixture('alerts_list').data;
    const inner = { custom_field_filters: [{ entity: 'Contract', key: 'margin', value: '70%' }], uniqueness_key: 'seller-secret', invoice_types_filter: ['seller-type'] };
    const { ask } = testHandler(({ path }) => (path === ALERTS ? page([{ ...row, triggered_by: 'seller-job', alert: { ...(row?.['alert'] as object), ...inner } }]) : undefined));
    const { status, text } = await ask('alerts');
    expect(status).toBe(200);
    expect(text).not.toMatch(/margin|seller-/);
  });

  it('cannot be read with a client that has none: the log says what to pass, the browser nothing of it', async () => {
    const { client } = fakeMetronome(() => json({}));
    const { usage, contracts, dashboards, pricingUnits, customers } = client.v1;
    const older = { bearerToken: 'token', v1: { usage, contracts, dashboards, pricingUnits, customers: { listBillableMetrics: customers.listBillableMetrics.bind(customers), invoices: customers.invoices } } };
    const { ask, reports } = testHandler(() => undefined, { client: older });
    expect(await ask('alerts')).toMatchObject({ status: 500, body: { error: { message: expect.not.stringContaining('client') as string } } });
    expect(reports[0]?.message).toContain('v1.customers.alerts');
  });
});
