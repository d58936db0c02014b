import type { Hono } from 'hono';
import { CREDIT_TYPES } from '../world/units.js';
import { integer } from './fields.js';
import { fingerprint, pageOf } from './paging.js';

/** GET /v1/credit-types/list: all units of the organisation, including those of other customers. */
export function creditTypesRoute(app: Hono): void {
  app.get('/v1/credit-types/list', (context) => {
    const query = context.req.query();
    const page = pageOf(CREDIT_TYPES, query['next_page'], integer(query, 'limit', 1, 100) ?? 100, fingerprint('credit-types'));
    return context.json({ ...page, data: page.data.map(({ id, name, isCurrency }) => ({ id, name, is_currency: isCurrency })) });
  });
}
