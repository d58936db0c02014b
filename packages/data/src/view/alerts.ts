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
  /** The wire's own, as spend_threshold_reached. */
  type: string;
  status: 'enabled' | 'disabled' | 'archived' | 'other';
  /** Null where the alert is no longer evaluated. Evaluation lags by minutes. */
  state: 'ok' | 'in-alarm' | 'evaluating' | 'other' | null;
  threshold: AlertThreshold;
  /** The group the alert watches: key -> value, null for every value; null where it watches all. */
  group: Readonly<Record<string, string | null>> | null;
  updatedAt: Instant;
}

export interface AlertThreshold {
  /** What the number means; `other` for a type of alert that is not known. */
  measure: 'amount' | 'percent' | 'days' | 'quantity' | 'other';
  /** In major units for an amount; 10 for 10 %. */
  value: Decimal;
  unit: Unit;
}
