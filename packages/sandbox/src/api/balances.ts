import type { Hono } from 'hono';
import type { BalanceRecord } from '../world/balances.js';
import { hashText, shuffled } from '../world/random.js';
import { covers } from '../world/time.js';
import { wireBalance } from './balance-shape.js';
import { type Api, bodyOf, customerInBody } from './context.js';
import { type Fields, flag, integer, moment, required, text, uuid, without } from './fields.js';
import { fingerprint, pageOf } from './paging.js';

/** `covering_date: now` hides past and future records; without dates only archived ones are hidden. */
function matching(records: readonly BalanceRecord[], body: Fields): BalanceRecord[] {
  const id = uuid(body, 'id');
  const covering = moment(body, 'covering_date');
  const from = moment(body, 'starting_at');
  const before = moment(body, 'effective_before');
  const ofContracts = flag(body, 'include_contract_balances');
  const archived = flag(body, 'include_archived');
  const withoutZero = flag(body, 'exclude_zero_balances');
  return records.filter(({ grant, balance }) =>
    (id === undefined || grant.id === id) &&
    (ofContracts || grant.contract === null) &&
    (archived || grant.archivedAt === undefined) &&
    (!withoutZero || !balance.eq(0)) &&
    (covering === undefined || grant.segments.some((segment) => covers(segment, covering))) &&
    (from === undefined || grant.segments.some((segment) => segment.end > from)) &&
    (before === undefined || grant.segments.some((segment) => segment.start < before)));
}

/** POST /v1/contracts/customerBalances/list: with cursor and limit in the body, and at most 25 records per page. */
export function balancesRoute(app: Hono, api: Api): void {
  app.post('/v1/contracts/customerBalances/list', async (context) => {
    const body = await bodyOf(context);
    const books = customerInBody(api, required(uuid(body, 'customer_id'), 'customer_id'));
    const limit = integer(body, 'limit', 1, 25) ?? 25;
    const include = { balance: flag(body, 'include_balance'), ledger: flag(body, 'include_ledgers') };
    const records = shuffled(matching(books.balances(), body), hashText(`${api.world.seed}/balances`));
    const request = fingerprint('balances', without(body, 'next_page', 'limit'));
    const page = pageOf(records, text(body, 'next_page'), limit, request);
    return context.json({ ...page, data: page.data.map((record) => wireBalance(record, include)) });
  });
}
