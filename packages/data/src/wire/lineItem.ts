import { optionalCreditTypeField, type CreditType } from './creditType.js';
import { amountField, groupField, optionalAmountField, optionalField, optionalTextField, type GroupValues, type Summand } from './fields.js';
import { readRecord, type Place, type WireAmount, type WireRecord } from './read.js';
import { dictionary } from './words.js';

/** The fields that are read of a line of an invoice or invoice breakdown. Only `total` is always present. */
export interface LineItem {
  total: WireAmount;
  name?: string | null | undefined;
  /** usage, applied_commit_or_credit, subscription, scheduled, commit_purchase, cpu_conversion; absent in Metronome's own samples. */
  type?: string | null | undefined;
  credit_type?: CreditType | null | undefined;
  product_id?: string | null | undefined;
  product_type?: string | null | undefined;
  quantity?: WireAmount | null | undefined;
  unit_price?: WireAmount | null | undefined;
  starting_at?: string | null | undefined;
  ending_before?: string | null | undefined;
  commit_id?: string | null | undefined;
  commit_type?: string | null | undefined;
  applied_commit_or_credit?: { id: string; type: string } | null | undefined;
  subscription_id?: string | null | undefined;
  scheduled_charge_id?: string | null | undefined;
  postpaid_commit?: { id: string } | null | undefined;
  presentation_group_values?: Record<string, string | null> | null | undefined;
  pricing_group_values?: Record<string, string | null> | null | undefined;
  tier?: { level: WireAmount; starting_at: WireAmount; size?: WireAmount | null | undefined } | null | undefined;
}

/** What a line is, whatever the wire calls it. `other` is a type that this version does not know. */
export type LineKind =
  | 'usage'
  | 'prepaid-applied'
  | 'credit-applied'
  /** For information only: its total is not part of the invoice's total. */
  | 'postpaid-applied'
  | 'subscription'
  | 'scheduled'
  | 'commit-purchase'
  | 'conversion'
  | 'other';

/** A line as read. Amounts are in the wire's own units. */
export interface Line {
  readonly kind: LineKind;
  /** The wire's own type, if it has one. */
  readonly type: string | null;
  readonly name: string | null;
  readonly total: Summand;
  readonly quantity: Summand | null;
  /** Null means that of the invoice. */
  readonly creditType: CreditType | null;
  readonly productId: string | null;
  readonly presentation: GroupValues | null;
  readonly pricing: GroupValues | null;
  readonly tierLevel: Summand | null;
}

const KINDS = dictionary({
  usage: 'usage',
  subscription: 'subscription',
  scheduled: 'scheduled',
  'commit-purchase': 'commit_purchase',
  conversion: 'cpu_conversion',
});

const readAppliedType = (value: unknown, at: Place): string | null => optionalTextField(readRecord(value, at), 'type', at);

/** PREPAID, CREDIT and POSTPAID each change the total in their own way; `commit_type` alone does not tell the first two apart. */
function appliedKind(record: WireRecord, at: Place): LineKind {
  const type = optionalField(record, 'applied_commit_or_credit', at, readAppliedType);
  if (type === 'CREDIT') return 'credit-applied';
  if (type === 'POSTPAID') return 'postpaid-applied';
  return type !== 'PREPAID' && optionalTextField(record, 'commit_type', at) === 'PostpaidCommit' ? 'postpaid-applied' : 'prepaid-applied';
}

const isPresent = (value: unknown): boolean => value !== undefined && value !== null;

/** Metronome's samples have no `type`, and covered usage lines have a commit_id too, but only an application is negative and has no quantity. */
function untypedKind(record: WireRecord, total: Summand, at: Place): LineKind {
  const isNegative = typeof total === 'number' ? total < 0 : total.startsWith('-');
  if (isPresent(record['commit_id']) && isNegative && !isPresent(record['quantity'])) return appliedKind(record, at);
  if (isPresent(record['subscription_id']) || record['product_type'] === 'SubscriptionProductListItem') return 'subscription';
  if (isPresent(record['scheduled_charge_id']) || isPresent(record['postpaid_commit'])) return 'scheduled';
  if (record['product_type'] !== 'FixedProductListItem') return 'usage';
  return isPresent(record['commit_id']) ? 'commit-purchase' : 'scheduled';
}

function kindOf(record: WireRecord, type: string | null, total: Summand, at: Place): LineKind {
  if (type === null || type === '') return untypedKind(record, total, at);
  if (type === 'applied_commit_or_credit') return appliedKind(record, at);
  return KINDS.get(type) ?? 'other';
}

const readTierLevel = (value: unknown, at: Place): Summand | null => optionalAmountField(readRecord(value, at), 'level', at);

/** @throws WireFormatError with the path of the first broken field */
export function readLine(value: unknown, at: Place): Line {
  const record = readRecord(value, at);
  const type = optionalTextField(record, 'type', at, record['type']);
  const total = amountField(record, 'total', at, record['total']);
  return {
    kind: kindOf(record, type, total, at),
    type,
    name: optionalTextField(record, 'name', at, record['name']),
    total,
    quantity: optionalAmountField(record, 'quantity', at, record['quantity']),
    creditType: optionalCreditTypeField(record, 'credit_type', at, record['credit_type']),
    productId: optionalTextField(record, 'product_id', at, record['product_id']),
    presentation: groupField(record, 'presentation_group_values', at, record['presentation_group_values']),
    pricing: groupField(record, 'pricing_group_values', at, record['pricing_group_values']),
    tierLevel: optionalField(record, 'tier', at, readTierLevel),
  };
}
