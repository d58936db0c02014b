import type { Context } from 'hono';
import type { Books } from '../world/books.js';
import type { World } from '../world/world.js';
import { badRequest, notFound } from './errors.js';
import { type Fields, isRecord } from './fields.js';

/** What every endpoint works on. */
export interface Api {
  world: World;
}

/** The JSON object in a request's body; 400 for anything else. */
export async function bodyOf(context: Context): Promise<Fields> {
  const body: unknown = await context.req.json().catch(() => undefined);
  if (!isRecord(body)) throw badRequest('request body must be a JSON object');
  return body;
}

/** The books of the customer in the path; 404 for an unknown one. */
export function customerInPath(api: Api, context: Context): Books {
  const books = api.world.books(context.req.param('customer_id') ?? '');
  if (!books) throw notFound('Customer not found');
  return books;
}

/** The books of the customer named in a body: 400 for an unknown one, as the schemas of such endpoints have no 404. */
export function customerInBody(api: Api, customerId: string): Books {
  const books = api.world.books(customerId);
  if (!books) throw badRequest(`customer ${customerId} not found`);
  return books;
}
