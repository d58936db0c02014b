import type { Exact } from './exact.js';
import type { Metric } from './metrics.js';
import type { Moment, Span } from './time.js';
import type { CreditType } from './units.js';

/** Group key to group value; null for events without the key. */
export type GroupValues = Readonly<Record<string, string | null>>;

export interface Named {
  id: string;
  name: string;
}

/** How much of a metric one group produces, hour by hour. */
export interface SeriesShape {
  group: GroupValues;
  /** The mean amount per hour, in the metric's unit; for LATEST, the level itself. */
  perHour: number;
  /** Hours ahead of UTC, which moves the working day. */
  zone?: number;
  /** Share of weekday traffic that is left at weekends. */
  weekend?: number;
  /** The group's first event, and the days it takes to grow to its full size. */
  from?: Moment;
  rampDays?: number;
  until?: Moment;
}

/** Events that reach the API long after their hour, when the invoice is already final. */
export interface LateUsage {
  hour: Moment;
  arrives: Moment;
  amount: number;
  series: number;
}

export interface UsageShape {
  metric: Metric;
  series: readonly SeriesShape[];
  /** Growth of the whole metric in a year: 0.8 is 80 %. */
  growth: number;
  incidents?: readonly (Span & { factor: number; series?: number })[];
  late?: readonly LateUsage[];
}

/** `size` is the width of the tier in the metric's unit; the last has none. A flat price is one tier. */
export interface Tier {
  size: number | null;
  price: Exact;
  /** The price of a thousandth, so that rating does not have to divide. */
  perMilli: Exact;
}

export interface Product extends Named {
  metric: Metric;
  tags: readonly string[];
  /** Splits lines, not prices; tiers count per value. */
  presentationKeys: readonly string[];
  /** Splits prices. */
  pricingKey?: string;
}

export interface Rate {
  product: Product;
  unit: CreditType;
  /** By value of the product's pricing key; a product without one has the single entry ''. */
  prices: Readonly<Record<string, readonly Tier[]>>;
  /** The price of this contract instead of the list price. */
  override?: readonly Tier[];
  /** The group key that names the seat, so that a seat's credits pay for that seat only. */
  seatKey?: string;
}

export interface Subscription {
  id: string;
  product: Named;
  quantity: number;
  unitPrice: Exact;
}

export interface ScheduledCharge {
  id: string;
  product: Named;
  at: Moment;
  amount: Exact;
  /** On the usage invoice of its month, or on an invoice of its own. */
  onUsageInvoice: boolean;
}

/** An amount at which a contract charges by itself. */
export interface Threshold {
  enabled: boolean;
  amount: Exact;
  /** What is bought. */
  product: Named;
}

/** Buys a balance up to an amount once it has fallen to the threshold. Nothing is bought by itself in this world, so balances stay above it. */
export interface Recharge extends Threshold {
  unit: CreditType;
  upTo: Exact;
}

export interface Contract extends Span {
  id: string;
  name: string;
  rateCardId: string;
  unit: CreditType;
  rates: readonly Rate[];
  /** What one custom unit costs in the invoice's unit. */
  conversion?: { from: CreditType; rate: Exact; product: Named };
  subscriptions: readonly Subscription[];
  charges: readonly ScheduledCharge[];
  recharge?: Recharge;
  /** Charges usage at once when it has reached the amount. */
  spendThreshold?: Threshold;
  /** Starts of the periods whose first invoice was voided and made again. */
  voided: readonly Moment[];
  /** Start of the period whose payment failed at the provider. */
  paymentFailed?: Moment;
  renews?: string;
}

export interface Segment extends Span {
  id: string;
  amount: Exact;
}

export interface Purchase {
  unit: CreditType;
  items: readonly { id: string; at: Moment; quantity: number; unitPrice: Exact }[];
}

/** A commit or a credit. */
export interface Grant {
  id: string;
  type: 'PREPAID' | 'POSTPAID' | 'CREDIT';
  name?: string;
  description?: string;
  product: Named;
  unit: CreditType;
  priority: number;
  createdAt: Moment;
  /** Null for a balance of the customer, usable on every contract. */
  contract: string | null;
  segments: readonly Segment[];
  products?: readonly string[];
  manual?: readonly { at: Moment; amount: Exact; reason: string }[];
  purchase?: Purchase;
  rollover?: { fraction: Exact; into: string };
  rolledOverFrom?: { grant: string; contract: string };
  recurringId?: string;
  archivedAt?: Moment;
  seats?: { subscriptionId: string; perSeat: Exact; members: readonly { seat: string; joined: Moment }[] };
  customFields?: Readonly<Record<string, string>>;
}

export type AlertType =
  | 'spend_threshold_reached'
  | 'invoice_total_reached'
  | 'low_remaining_commit_balance_reached'
  | 'low_remaining_contract_credit_balance_reached'
  | 'low_remaining_contract_credit_and_commit_balance_reached'
  | 'low_remaining_days_for_commit_segment_reached'
  | 'low_remaining_seat_balance_reached';

export interface Alert extends Named {
  type: AlertType;
  status: 'enabled' | 'disabled' | 'archived';
  threshold: number;
  unit: CreditType | null;
  /** The group key that names the seats it watches. */
  seatKey?: string;
}

/** One customer's whole story, from which everything else is computed. */
export interface Customer extends Named {
  about: string;
  externalId: string;
  createdAt: Moment;
  usage: readonly UsageShape[];
  contracts: readonly Contract[];
  grants: readonly Grant[];
  alerts: readonly Alert[];
}
