import type { Hono } from 'hono';
import type { BalanceRecord } from '../world/balances.js';
import { total, wireNumber } from '../world/exact.js';
import { CREDIT_TYPES, USD } from '../world/units.js';
import { type Api, bodyOf, customerInBody } from './context.js';
import { badRequest } from './errors.js';
import { choice, type Fields, isRecord, list, record, required, texts, uuid } from './fields.js';

const KIND = { PREPAID: 'PREPAID_COMMIT', POSTPAID: 'POSTPAID_COMMIT', CREDIT: 'CREDIT' } as const;

type Condition = (record: BalanceRecord) => boolean;

function customFieldsMatch(wanted: Fields): Condition {
  return ({ grant }) => Object.entries(wanted).every(([key, value]) => grant.customFields?.[key] === value);
}

/** A record has to meet all conditions of any one filter. */
function filterOf(entry: unknown): Condition {
  if (!isRecord(entry)) throw badRequest('filters must be an array of objects');
  const types = texts(entry, 'balance_types');
  const ids = texts(entry, 'ids');
  const custom = record(entry, 'custom_fields');
  const unknown = types?.find((type) => !Object.values<string>(KIND).includes(type));
  if (unknown !== undefined) throw badRequest(`unknown balance type ${unknown}`);
  const meetsCustom = custom ? customFieldsMatch(custom) : (): boolean => true;
  return (one) => (types?.includes(KIND[one.grant.type]) ?? true) && (ids?.includes(one.grant.id) ?? true) && meetsCustom(one);
}

/** POST /v1/contracts/customerBalances/getNetBalance. Includes postpaid obligations unless they are filtered out. */
export function netBalanceRoute(app: Hono, api: Api): void {
  app.post('/v1/contracts/customerBalances/getNetBalance', async (context) => {
    const body = await bodyOf(context);
    const books = customerInBody(api, required(uuid(body, 'customer_id'), 'customer_id'));
    const unit = uuid(body, 'credit_type_id') ?? USD.id;
    if (!CREDIT_TYPES.some(({ id }) => id === unit)) throw badRequest(`credit type ${unit} not found`);
    const mode = choice(body, 'invoice_inclusion_mode', ['FINALIZED', 'FINALIZED_AND_DRAFT']) ?? 'FINALIZED_AND_DRAFT';
    const filters = list(body, 'filters')?.map(filterOf) ?? [];
    const counted = books.balances().filter((one) =>
      one.grant.unit.id === unit && one.grant.archivedAt === undefined && (filters.length === 0 || filters.some((filter) => filter(one))));
    const balance = total(counted.map((one) => (mode === 'FINALIZED' ? one.finalizedBalance : one.balance)));
    return context.json({ data: { balance: wireNumber(balance), credit_type_id: unit } });
  });
}
