import { decimal, multiply } from '../../exact/decimal.js';
import type { SampleCreditType } from '../creditTypes.js';
import { productIdOf } from '../ids.js';
import { idOf } from '../noise.js';
import type { AppliedLineSketch, LineSketch, Payer, UsageLineSketch } from './lineSketch.js';

/** A line of an invoice or of a breakdown. */
export interface SampleLineItem {
  name: string;
  type: string;
  credit_type: SampleCreditType;
  total: number;
  product_id?: string;
  product_type?: string;
  quantity?: number;
  unit_price?: number;
  starting_at?: string;
  ending_before?: string;
  commit_id?: string;
  commit_segment_id?: string;
  commit_type?: string;
  applied_commit_or_credit?: { id: string; type: 'PREPAID' | 'POSTPAID' | 'CREDIT' };
  presentation_group_values?: Record<string, string | null>;
  subscription_id?: string;
  is_prorated?: boolean;
  scheduled_charge_id?: string;
}

type Head = Pick<SampleLineItem, 'name' | 'credit_type'>;
type Payment = Pick<SampleLineItem, 'commit_id' | 'commit_segment_id' | 'commit_type' | 'applied_commit_or_credit'>;

const POSTPAID = 'PostpaidCommit';

const paymentBy = ({ id, type, segmentId }: Payer): Payment => ({
  commit_id: id,
  ...(segmentId === undefined ? {} : { commit_segment_id: segmentId }),
  // Credits are "PrepaidCommit" too; only the object below tells them apart.
  commit_type: type === 'POSTPAID' ? POSTPAID : 'PrepaidCommit',
  applied_commit_or_credit: { id, type },
});

const times = (quantity: number, unitPrice: number): number => Number(multiply(decimal(quantity), decimal(unitPrice)));

const usageLine = (head: Head, { name, quantity, unitPrice, total, group, paidBy }: UsageLineSketch): SampleLineItem => ({
  ...head,
  type: 'usage',
  product_id: productIdOf(name),
  product_type: 'UsageProductListItem',
  quantity,
  unit_price: unitPrice,
  total: total ?? times(quantity, unitPrice),
  ...(group === undefined ? {} : { presentation_group_values: { ...group } }),
  ...(paidBy === undefined ? {} : paymentBy(paidBy)),
});

const appliedLine = (head: Head, { amount, by, product }: AppliedLineSketch): SampleLineItem => ({
  ...head,
  type: 'applied_commit_or_credit',
  ...(product === undefined ? {} : { product_id: productIdOf(product), product_type: 'UsageProductListItem' }),
  total: 0 - amount,
  ...paymentBy(by),
});

/** A quantity of one, priced at the amount. */
const fixed = (type: string, product: 'Fixed' | 'Subscription', { name, amount }: { name: string; amount: number }): Omit<SampleLineItem, keyof Head> => ({
  type,
  product_id: productIdOf(name),
  product_type: `${product}ProductListItem`,
  quantity: 1,
  unit_price: amount,
  total: amount,
});

/** A line as Metronome sends it. */
export function lineItem(sketch: LineSketch, invoiceCreditType: Readonly<SampleCreditType>): SampleLineItem {
  const { name, creditType = invoiceCreditType } = sketch;
  const head: Head = { name, credit_type: { ...creditType } };
  switch (sketch.type) {
    case 'usage':
      return usageLine(head, sketch);
    case 'applied':
      return appliedLine(head, sketch);
    case 'subscription':
      return { ...head, ...fixed('subscription', 'Subscription', sketch), subscription_id: idOf(0, `subscription ${name}`), is_prorated: false };
    case 'scheduled':
      return { ...head, ...fixed('scheduled', 'Fixed', sketch), scheduled_charge_id: idOf(0, `charge ${name}`) };
    case 'commit-purchase':
      return { ...head, ...fixed('commit_purchase', 'Fixed', sketch), commit_id: sketch.commitId };
    case 'conversion':
      return { ...head, type: 'cpu_conversion', quantity: sketch.quantity, unit_price: sketch.unitPrice, total: times(sketch.quantity, sketch.unitPrice) };
  }
}

/** Whether a line is part of the invoice's total. Postpaid applications and lines in other units are not. */
export const countsIn = (creditType: Readonly<SampleCreditType>, line: SampleLineItem): boolean =>
  line.credit_type.id === creditType.id && !(line.type === 'applied_commit_or_credit' && line.commit_type === POSTPAID);
