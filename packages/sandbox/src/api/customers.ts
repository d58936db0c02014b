import type { Hono } from 'hono';
import { zuluTime } from '../world/time.js';
import type { Customer } from '../world/story.js';
import type { Api } from './context.js';
import { flag, integer } from './fields.js';
import { fingerprint, pageOf } from './paging.js';

function wireCustomer(customer: Customer): object {
  return {
    id: customer.id, external_id: customer.externalId, ingest_aliases: [customer.externalId], name: customer.name, custom_fields: {},
    customer_config: { salesforce_account_id: null }, created_at: zuluTime(customer.createdAt), updated_at: zuluTime(customer.createdAt), archived_at: null,
  };
}

/** GET /v1/customers: an organisation's customers, for choosing one of them. */
export function customersRoute(app: Hono, api: Api): void {
  app.get('/v1/customers', (context) => {
    const query = context.req.query();
    const ids = [...(context.req.queries('customer_ids') ?? []), ...(context.req.queries('customer_ids[]') ?? [])].flatMap((value) => value.split(','));
    const found = api.world.customers.filter((customer) =>
      !flag(query, 'only_archived') &&
      (query['ingest_alias'] === undefined || customer.externalId === query['ingest_alias']) &&
      (ids.length === 0 || ids.includes(customer.id)));
    const page = pageOf(found, query['next_page'], integer(query, 'limit', 1, 100) ?? 100, fingerprint('customers', ids, query['ingest_alias']));
    return context.json({ ...page, data: page.data.map(wireCustomer) });
  });
}
