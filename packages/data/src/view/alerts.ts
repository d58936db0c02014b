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
  updatedAt: Instant;
}

export interface AlertThreshold {
  /** What the number means; `other` for an unknown type of alert. */
  measure: 'amount' | 'percent' | 'days' | 'quantity' | 'other';
  /** Amounts are in major units; a percentage of 10 is 10 %. */
  value: Decimal;
  unit: Unit;
}
