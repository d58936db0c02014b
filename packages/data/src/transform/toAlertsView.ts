import { shift } from '../exact/decimal.js';
import { unitOf, wireShift, type Unit } from '../exact/unit.js';
import { fromEpoch, instant, type Instant } from '../time/instant.js';
import type { AlertLine, AlertsView, AlertThreshold } from '../view/alerts.js';
import { readAlerts, type Alert, type AlertRow } from '../wire/alert.js';
import { dictionary } from '../wire/words.js';
import { checkOptions } from './options/shape.js';
import { unitList } from './options/units.js';
import { Issues } from './series/issues.js';
import { lastByKey } from './series/lastByKey.js';
import { byCodeUnit } from './series/order.js';

export interface AlertsOptions {
  now: Instant;
  /** From GET /v1/credit-types/list, through toUnits. USD is built in; an id that is not listed is a pricing unit. */
  units?: readonly Unit[] | undefined;
}

/** What the number of a threshold means differs between Metronome's 15 types of alert. */
const MEASURES = dictionary({
  amount: [
    'low_credit_balance_reached spend_threshold_reached monthly_invoice_total_spend_threshold_reached invoice_total_reached',
    'low_remaining_commit_balance_reached low_remaining_contract_credit_balance_reached',
    'low_remaining_contract_credit_and_commit_balance_reached low_remaining_seat_balance_reached',
  ].join(' '),
  percent: 'low_remaining_credit_percentage_reached low_remaining_commit_percentage_reached low_remaining_contract_credit_percentage_reached',
  days: 'low_remaining_days_in_plan_reached low_remaining_days_for_commit_segment_reached low_remaining_days_for_contract_credit_segment_reached',
  quantity: 'usage_threshold_reached',
});

const STATUSES = ['enabled', 'disabled', 'archived'] as const;

const STATES = dictionary({ ok: 'ok', 'in-alarm': 'in_alarm', evaluating: 'evaluating' });

function thresholdOf({ type, threshold, creditType }: Alert, units: readonly Unit[]): AlertThreshold {
  const measure = MEASURES.get(type) ?? 'other';
  if (measure === 'other') return { measure, value: threshold, unit: { kind: 'unknown' } };
  if (measure !== 'amount') return { measure, value: threshold, unit: { kind: 'count', name: measure } };
  const unit = unitOf(creditType, units);
  return { measure, value: shift(threshold, wireShift(unit)), unit };
}

function toAlertLine(alert: Alert, units: readonly Unit[]): AlertLine {
  return {
    id: alert.id,
    name: alert.name,
    type: alert.type,
    status: STATUSES.find((known) => known === alert.status) ?? 'other',
    state: alert.customerStatus === null ? null : (STATES.get(alert.customerStatus) ?? 'other'),
    threshold: thresholdOf(alert, units),
    group: alert.group.length === 0 ? null : Object.fromEntries(alert.group),
    updatedAt: fromEpoch(alert.updatedAt),
  };
}

/** One alert may watch several groups or seats, each with a row of its own. */
const keyOf = ({ id, group }: Alert): string => JSON.stringify([id, group]);

/**
 * A customer's alerts and whether they are firing, from rows of POST /v1/customer-alerts/list. Thresholds in USD are converted from
 * cents to dollars; percentages, days and quantities stay as they are.
 *
 * @throws WireFormatError with the path of the first broken field or option, such as `rows[3].alert.threshold`
 * @throws TimeRangeError if `now` is not an instant
 */
export function toAlertsView(rows: readonly AlertRow[], options: AlertsOptions): AlertsView {
  checkOptions(options, { 'units?': unitList });
  const { units = [] } = options;
  const issues = new Issues();
  const distinct = lastByKey(readAlerts(rows), keyOf, 'The same alert', issues);
  const alerts = [...distinct]
    .map(([key, alert]) => ({ key, line: toAlertLine(alert, units) }))
    .toSorted((a, b) => Number(b.line.state === 'in-alarm') - Number(a.line.state === 'in-alarm') || byCodeUnit(a.line.name, b.line.name) || byCodeUnit(a.key, b.key))
    .map(({ line }) => line);
  const strange = alerts.filter(({ threshold }) => threshold.measure === 'other').length;
  issues.add('unknown-type', 'Nobody knows what the threshold of these alerts counts.', strange);
  return { kind: 'alerts', asOf: instant(options.now, 'options.now'), alerts, issues: issues.toList() };
}
