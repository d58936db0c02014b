import type { Hono } from 'hono';
import { wireNumber } from '../world/exact.js';
import type { Contract, Rate, Tier } from '../world/story.js';
import { covers, zuluTime } from '../world/time.js';
import { type Api, bodyOf, customerInBody } from './context.js';
import { badRequest } from './errors.js';
import { type Fields, integer, isRecord, list, moment, record, required, text, texts, uuid } from './fields.js';
import { wireUnit } from './invoice-shape.js';
import { fingerprint, pageOf } from './paging.js';

type PricingValues = Readonly<Record<string, string>>;

interface Row {
  rate: Rate;
  tiers: readonly Tier[];
  pricing: PricingValues | null;
}

/** `size` is the width of a tier; the last tier has none. */
function wireRate({ rate, pricing }: Row, tiers: readonly Tier[]): object {
  const [only, ...more] = tiers;
  return {
    ...(more.length === 0
      ? { rate_type: 'FLAT', price: only ? wireNumber(only.price) : 0 }
      : { rate_type: 'TIERED', tiers: tiers.map(({ size, price }) => ({ ...(size !== null && { size }), price: wireNumber(price) })) }),
    credit_type: wireUnit(rate.unit),
    ...(pricing && { pricing_group_values: pricing }),
  };
}

function rowsOf(contract: Contract): Row[] {
  return contract.rates.flatMap((rate) => {
    const key = rate.product.pricingKey;
    return Object.entries(rate.prices).map(([value, tiers]) => ({ rate, tiers, pricing: key === undefined ? null : { [key]: value } }));
  });
}

function wireRow(contract: Contract, row: Row): object {
  const { rate, tiers, pricing } = row;
  return {
    rate_card_id: contract.rateCardId, product_id: rate.product.id, product_name: rate.product.name, product_tags: rate.product.tags,
    product_custom_fields: {}, starting_at: zuluTime(contract.start), ending_before: zuluTime(contract.end), entitled: true,
    ...(pricing && { pricing_group_values: pricing }),
    list_rate: wireRate(row, tiers),
    ...(rate.override && { override_rate: wireRate(row, rate.override) }),
  };
}

function includes(wanted: Fields, values: PricingValues | null): boolean {
  return Object.entries(wanted).every(([key, value]) => values?.[key] === value);
}

function selects(selector: Fields, { rate, pricing }: Row): boolean {
  const product = uuid(selector, 'product_id');
  const tags = texts(selector, 'product_tags');
  const whole = record(selector, 'pricing_group_values');
  const partial = record(selector, 'partial_pricing_group_values');
  return (
    (product === undefined || rate.product.id === product) &&
    (tags?.every((tag) => rate.product.tags.includes(tag)) ?? true) &&
    (!whole || (includes(whole, pricing) && Object.keys(whole).length === Object.keys(pricing ?? {}).length)) &&
    (!partial || includes(partial, pricing)) &&
    text(selector, 'billing_frequency') === undefined
  );
}

/** POST /v1/contracts/getContractRateSchedule: with cursor and limit in the query, and a row for each price. */
export function rateScheduleRoute(app: Hono, api: Api): void {
  app.post('/v1/contracts/getContractRateSchedule', async (context) => {
    const body = await bodyOf(context);
    const query = context.req.query();
    const books = customerInBody(api, required(uuid(body, 'customer_id'), 'customer_id'));
    const contractId = required(uuid(body, 'contract_id'), 'contract_id');
    const contract = books.customer.contracts.find(({ id }) => id === contractId);
    if (!contract) throw badRequest(`contract ${contractId} not found`);
    const selectors = list(body, 'selectors')?.filter(isRecord) ?? [];
    const rows = covers(contract, moment(body, 'at') ?? books.now) ? rowsOf(contract) : [];
    const chosen = rows.filter((row) => selectors.length === 0 || selectors.some((selector) => selects(selector, row)));
    const page = pageOf(chosen, query['next_page'], integer(query, 'limit', 1, 100) ?? 100, fingerprint('rate-schedule', body));
    return context.json({ ...page, data: page.data.map((row) => wireRow(contract, row)) });
  });
}
