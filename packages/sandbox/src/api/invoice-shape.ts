import { wireNumber } from '../world/exact.js';
import type { Invoice } from '../world/invoices.js';
import type { Line, LineType } from '../world/lines.js';
import { offsetTime, type Span } from '../world/time.js';
import type { CreditType } from '../world/units.js';

const PRODUCT_TYPE: Record<LineType, string> = {
  usage: 'UsageProductListItem',
  applied_commit_or_credit: 'UsageProductListItem',
  cpu_conversion: 'UsageProductListItem',
  subscription: 'SubscriptionProductListItem',
  scheduled: 'FixedProductListItem',
  commit_purchase: 'FixedProductListItem',
};

export const wireUnit = ({ id, name }: CreditType): { id: string; name: string } => ({ id, name });

/** `PrepaidCommit` stands for credits too; only applied_commit_or_credit tells them apart. */
function payerFields({ payer }: Line): object {
  if (!payer) return {};
  const { grant, segment } = payer;
  return {
    commit_id: grant.id, commit_segment_id: segment.id, commit_type: grant.type === 'POSTPAID' ? 'PostpaidCommit' : 'PrepaidCommit',
    commit_custom_fields: grant.customFields ?? {}, applied_commit_or_credit: { id: grant.id, type: grant.type },
  };
}

function tierFields({ tier }: Line): object {
  if (!tier) return {};
  return { tier: { level: tier.level, starting_at: String(tier.from), size: tier.size === null ? null : String(tier.size) } };
}

function wireLine(line: Line, period: Span | null): object {
  return {
    name: line.name, type: line.type, total: wireNumber(line.total), credit_type: wireUnit(line.unit),
    product_id: line.product.id, product_type: PRODUCT_TYPE[line.type], product_custom_fields: {},
    ...(line.tags && { product_tags: line.tags }),
    ...(period && { starting_at: offsetTime(period.start), ending_before: offsetTime(period.end) }),
    ...(line.quantity && { quantity: wireNumber(line.quantity) }),
    ...(line.unitPrice && { unit_price: wireNumber(line.unitPrice) }),
    ...(line.presentation && { presentation_group_values: line.presentation }),
    ...(line.pricing && { pricing_group_values: line.pricing }),
    ...payerFields(line), ...tierFields(line),
    ...(line.subscriptionId !== undefined && { subscription_id: line.subscriptionId, is_prorated: line.isProrated ?? false }),
    ...(line.chargeId !== undefined && { scheduled_charge_id: line.chargeId }),
    ...(line.postpaidCommitId !== undefined && { postpaid_commit: { id: line.postpaidCommitId } }),
    ...(line.purchasedGrantId !== undefined && { commit_id: line.purchasedGrantId }),
  };
}

function externalFields(invoice: Invoice): object {
  if (!invoice.external) return { external_invoice: null };
  const { status, error } = invoice.external;
  return {
    external_invoice: {
      billing_provider_type: 'stripe', external_status: status, invoice_id: `in_${invoice.id.slice(0, 8)}${invoice.id.slice(24)}`,
      issued_at_timestamp: offsetTime(invoice.issuedAt), pdf_url: `https://billing.example.com/invoices/${invoice.id}.pdf`,
      ...(error !== undefined && { billing_provider_error: error }),
    },
  };
}

const isZeroQuantity = (line: Line): boolean => line.quantity !== undefined && line.quantity.eq(0);

/** An invoice with its own lines and total, or those of one of its windows. */
export function wireInvoice(invoice: Invoice, lines: readonly Line[], total: number, skipZero: boolean): object {
  const { period } = invoice;
  const shown = skipZero ? lines.filter((line) => !isZeroQuantity(line)) : lines;
  return {
    id: invoice.id, customer_id: invoice.customerId, customer_custom_fields: {}, contract_id: invoice.contract.id, contract_custom_fields: {},
    type: invoice.type, status: invoice.status, credit_type: wireUnit(invoice.unit), custom_fields: {}, net_payment_terms_days: 30,
    ...(period && { start_timestamp: offsetTime(period.start), end_timestamp: offsetTime(period.end) }),
    issued_at: offsetTime(invoice.issuedAt),
    ...(invoice.regeneratedFrom !== undefined && { regenerated_from_invoice_id: invoice.regeneratedFrom }),
    ...externalFields(invoice),
    line_items: shown.map((line) => wireLine(line, period)),
    total,
  };
}
