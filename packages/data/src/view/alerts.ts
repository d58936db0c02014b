import type { Decimal } from '../exact/decimal.js';
import type { Unit } from '../exact/unit.js';
import type { Instant } from '../time/instant.js';
import type { ViewIssue } from './common.js';

/** A customer's threshold notifications; those in alarm first. */
export interface AlertsView {
  kind: 'alerts';
  asOf: Instant;
  alerts: readonly AlertLine[];
  issues: readonly ViewIssue[];
}

export interface AlertLine {
  id: string;
  name: string;
  /** The wire's own, for example spend_threshold_reached. */
  type: string;
  status: 'enabled' | 'disabled' | 'archived' | 'other';
  /** Null if the alert is no longer evaluated. Evaluation lags behind by minutes. */
  state: 'ok' | 'in-alarm' | 'evaluating' | 'other' | null;
  threshold: AlertThreshold;
  /** The group or seat that the alert watches, key -> value (null: every value); null as a whole if it watches all of them. */
  group: Readonly<Record<string, string | null>> | null;
  /** When the alert itself was last changed, not when it began to fire. */
  updatedAt: Instant;
}

/** Spend is counted before commits and credits, an invoice after them. Whether a balance, its share or its days are watched is in `threshold.measure`. */
export type AlertSubject = 'spend' | 'invoice' | 'usage' | 'commit' | 'credit' | 'credit-and-commit' | 'seat' | 'plan' | 'other';

export interface AlertExplanation {
  watches: AlertSubject;
  /** The threshold itself is on the side that fires: spend fires once it reaches it, a balance once it is down to it. Null for an unknown type. */
  fires: 'at-or-above' | 'at-or-below' | null;
}

export interface AlertThreshold {
  /** What the number means; `other` for an unknown type of alert. */
  measure: 'amount' | 'percent' | 'days' | 'quantity' | 'other';
  /** Amounts are in major units; a percentage of 10 is 10 %. */
  value: Decimal;
  unit: Unit;
}
