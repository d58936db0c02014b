import type { BalanceRecord, LedgerEntry } from '../world/balances.js';
import { exact, wireNumber } from '../world/exact.js';
import { scheduledInvoiceId } from '../world/scheduled.js';
import type { Grant, Purchase } from '../world/story.js';
import { zuluTime } from '../world/time.js';
import { wireUnit } from './invoice-shape.js';

/** A ledger entry: a signed amount, and the fields of its type. */
function wireLedgerEntry({ type, amount, at, segmentId, invoiceId, newContractId, reason }: LedgerEntry): object {
  return {
    type, amount: wireNumber(amount), timestamp: zuluTime(at),
    ...(segmentId !== undefined && { segment_id: segmentId }),
    ...(invoiceId !== undefined && { invoice_id: invoiceId }),
    ...(newContractId !== undefined && { new_contract_id: newContractId }),
    ...(reason !== undefined && { reason }),
  };
}

function wirePurchase({ unit, items }: Purchase): object {
  return {
    credit_type: wireUnit(unit), do_not_invoice: false,
    schedule_items: items.map(({ id, at, quantity, unitPrice }) => ({
      id, timestamp: zuluTime(at), quantity, unit_price: wireNumber(unitPrice), amount: wireNumber(unitPrice.times(exact(quantity))), invoice_id: scheduledInvoiceId(id),
    })),
  };
}

function commitFields(grant: Grant): object {
  if (grant.type === 'CREDIT') return {};
  return {
    ...(grant.contract !== null && { invoice_contract: { id: grant.contract } }),
    ...(grant.purchase && { invoice_schedule: wirePurchase(grant.purchase) }),
    ...(grant.rollover && { rollover_fraction: wireNumber(grant.rollover.fraction) }),
    ...(grant.recurringId !== undefined && { recurring_commit_id: grant.recurringId }),
    ...(grant.archivedAt !== undefined && { archived_at: zuluTime(grant.archivedAt) }),
    ...(grant.rolledOverFrom && { rolled_over_from: { commit_id: grant.rolledOverFrom.grant, contract_id: grant.rolledOverFrom.contract } }),
  };
}

function creditFields(grant: Grant): object {
  if (grant.type !== 'CREDIT') return {};
  return {
    ...(grant.recurringId !== undefined && { recurring_credit_id: grant.recurringId }),
    ...(grant.archivedAt !== undefined && { archived_at: zuluTime(grant.archivedAt) }),
    ...(grant.rolledOverFrom && { rolled_over_from: { credit_id: grant.rolledOverFrom.grant, contract_id: grant.rolledOverFrom.contract } }),
  };
}

function scheduleOf(grant: Grant): object {
  return {
    credit_type: wireUnit(grant.unit),
    schedule_items: grant.segments.map(({ id, amount, start, end }) => ({
      id, amount: wireNumber(amount), starting_at: zuluTime(start), ending_before: zuluTime(end),
    })),
  };
}

/** A commit or credit, with balance and ledger only if they were asked for. */
export function wireBalance(record: BalanceRecord, include: { balance: boolean; ledger: boolean }): object {
  const { grant } = record;
  return {
    id: grant.id, type: grant.type, product: { id: grant.product.id, name: grant.product.name }, priority: grant.priority,
    created_at: zuluTime(grant.createdAt), rate_type: 'LIST_RATE', access_schedule: scheduleOf(grant), custom_fields: grant.customFields ?? {},
    ...(grant.name !== undefined && { name: grant.name }),
    ...(grant.description !== undefined && { description: grant.description }),
    ...(grant.contract !== null && { contract: { id: grant.contract }, applicable_contract_ids: [grant.contract] }),
    ...(grant.products && { applicable_product_ids: grant.products }),
    ...(grant.seats && {
      subscription_config: { subscription_id: grant.seats.subscriptionId, allocation: 'INDIVIDUAL', apply_seat_increase_config: { is_prorated: false } },
    }),
    ...commitFields(grant), ...creditFields(grant),
    ...(include.balance && { balance: wireNumber(record.balance) }),
    ...(include.ledger && { ledger: record.ledger.map(wireLedgerEntry) }),
  };
}
