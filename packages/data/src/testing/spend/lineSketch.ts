import type { SampleCreditType } from '../creditTypes.js';

/** A commit or credit that pays for a line. */
export interface Payer {
  id: string;
  type: 'PREPAID' | 'POSTPAID' | 'CREDIT';
  segmentId?: string | undefined;
}

interface LineFacts {
  name: string;
  /** Default: the invoice's own. */
  creditType?: Readonly<SampleCreditType> | undefined;
}

/** Usage. If a commit or credit pays for it, the line names it, and a line of type 'applied' takes the amount off again. */
export interface UsageLineSketch extends LineFacts {
  type: 'usage';
  quantity: number;
  unitPrice: number;
  /** Default: quantity times price. */
  total?: number | undefined;
  /** Presentation group key to value; null if the events had none. */
  group?: Readonly<Record<string, string | null>> | undefined;
  paidBy?: Payer | undefined;
}

/** What a commit or credit took off an invoice. `amount` is positive, and the line's total negative. */
export interface AppliedLineSketch extends LineFacts {
  type: 'applied';
  amount: number;
  by: Payer;
  /** The product it paid for. */
  product?: string | undefined;
}

/** A charge that does not depend on usage. */
export interface ChargeLineSketch extends LineFacts {
  type: 'subscription' | 'scheduled';
  amount: number;
}

/** The payment for a prepaid commit. */
export interface PurchaseLineSketch extends LineFacts {
  type: 'commit-purchase';
  amount: number;
  commitId: string;
}

/** What was left to pay in a pricing unit, in the invoice's currency. */
export interface ConversionLineSketch extends LineFacts {
  type: 'conversion';
  quantity: number;
  unitPrice: number;
}

/** A line of an invoice in a few facts, one shape for each type of line; amounts in the credit type's own unit, so cents for USD. */
export type LineSketch = UsageLineSketch | AppliedLineSketch | ChargeLineSketch | PurchaseLineSketch | ConversionLineSketch;
