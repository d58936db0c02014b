import type { Hono } from 'hono';
import type { Books } from '../world/books.js';
import { wireNumber } from '../world/exact.js';
import { idOf } from '../world/ids.js';
import { scheduledInvoiceId } from '../world/scheduled.js';
import type { Contract, Subscription } from '../world/story.js';
import { covers, monthsOf, zuluTime } from '../world/time.js';
import { wireBalance } from './balance-shape.js';
import { type Api, bodyOf } from './context.js';
import { ApiError } from './errors.js';
import { flag, moment, required, uuid } from './fields.js';
import { wireUnit } from './invoice-shape.js';
import { wireThresholds } from './threshold-shape.js';

/** Where a grant of the customer belongs to the seats of the subscription, seats are named; else they are only counted. */
function wireSeatMode({ customer }: Books, contract: Contract, { id }: Subscription): object {
  const seatKey = contract.rates.find((rate) => rate.seatKey !== undefined)?.seatKey;
  const hasSeats = customer.grants.some(({ seats }) => seats?.subscriptionId === id);
  return hasSeats ? { quantity_management_mode: 'SEAT_BASED', seat_config: { seat_group_key: seatKey } } : { quantity_management_mode: 'QUANTITY_ONLY' };
}

function wireSubscription(books: Books, contract: Contract, subscription: Subscription): object {
  const { id, product, quantity } = subscription;
  const current = monthsOf(contract).find((month) => covers(month, books.now));
  return {
    id, name: product.name, collection_schedule: 'ADVANCE', ...wireSeatMode(books, contract, subscription),
    subscription_rate: { billing_frequency: 'MONTHLY', product: { id: product.id, name: product.name } },
    proration: { is_prorated: true, invoice_behavior: 'BILL_ON_NEXT_COLLECTION_DATE' },
    quantity_schedule: [{ quantity, starting_at: zuluTime(contract.start) }],
    billing_periods: current ? { current: { starting_at: zuluTime(current.start), ending_before: zuluTime(current.end) } } : {},
    starting_at: zuluTime(contract.start), ending_before: zuluTime(contract.end), fiat_credit_type_id: contract.unit.id,
  };
}

function wireCharges(contract: Contract): object[] {
  return contract.charges.map(({ id, product, at, amount, onUsageInvoice }) => ({
    id, product: { id: product.id, name: product.name }, name: product.name,
    schedule: {
      credit_type: wireUnit(contract.unit),
      schedule_items: [{
        id: scheduledInvoiceId(`${id}/item`), timestamp: zuluTime(at), quantity: 1, unit_price: wireNumber(amount), amount: wireNumber(amount),
        invoice_id: onUsageInvoice ? null : scheduledInvoiceId(id),
      }],
    },
  }));
}

function wireOverrides(books: Books, contract: Contract): object[] {
  return contract.rates.flatMap(({ product, unit, override }) => {
    const [price] = override ?? [];
    if (!price) return [];
    return [{
      id: idOf(`${contract.id}/override/${product.id}`), created_at: zuluTime(books.customer.createdAt), starting_at: zuluTime(contract.start),
      product: { id: product.id, name: product.name }, type: 'OVERWRITE',
      overwrite_rate: { rate_type: 'FLAT', price: wireNumber(price.price), credit_type: wireUnit(unit) },
    }];
  });
}

function wireContract(books: Books, contract: Contract, include: { balance: boolean; ledger: boolean }): object {
  const own = books.balances().filter(({ grant }) => grant.contract === contract.id);
  const wire = (record: (typeof own)[number]): object => wireBalance(record, include);
  return {
    id: contract.id, customer_id: books.customer.id, name: contract.name, rate_card_id: contract.rateCardId, custom_fields: {},
    starting_at: zuluTime(contract.start), ending_before: zuluTime(contract.end), created_at: zuluTime(Math.min(contract.start, books.customer.createdAt)),
    created_by: 'Sandbox', net_payment_terms_days: 30,
    commits: own.filter(({ grant }) => grant.type !== 'CREDIT').map(wire), credits: own.filter(({ grant }) => grant.type === 'CREDIT').map(wire),
    overrides: wireOverrides(books, contract), usage_filter: [],
    transitions: contract.renews === undefined ? [] : [{ type: 'RENEWAL', from_contract_id: contract.renews, to_contract_id: contract.id }],
    scheduled_charges: wireCharges(contract),
    ...(contract.charges.some((charge) => charge.onUsageInvoice) && { scheduled_charges_on_usage_invoices: 'ALL' }),
    usage_statement_schedule: { frequency: 'MONTHLY', billing_anchor_date: zuluTime(contract.start) },
    subscriptions: contract.subscriptions.map((subscription) => wireSubscription(books, contract, subscription)),
    ...wireThresholds(contract),
  };
}

/** POST /v2/contracts/list: a customer's contracts in chronological order, not paged. */
export function contractsRoute(app: Hono, api: Api): void {
  app.post('/v2/contracts/list', async (context) => {
    const body = await bodyOf(context);
    const books = api.world.books(required(uuid(body, 'customer_id'), 'customer_id'));
    if (!books) throw new ApiError(400, 'Customer not found', 'CustomerNotFound');
    const covering = moment(body, 'covering_date');
    const from = moment(body, 'starting_at');
    const include = { balance: flag(body, 'include_balance'), ledger: flag(body, 'include_ledgers') };
    const contracts = books.customer.contracts.filter((contract) =>
      (covering === undefined || covers(contract, covering)) && (from === undefined || contract.end > from));
    const inOrder = [...contracts].sort((a, b) => a.start - b.start);
    return context.json({ data: inOrder.map((contract) => wireContract(books, contract, include)) });
  });
}
