import { expect, it } from 'vitest';
import { instant } from '../time/instant.js';
import { explainAlert } from './explainAlert.js';
import { toAlertsView } from './toAlertsView.js';

const now = instant('2026-11-21T10:00:00Z');

/** The 15 types, from Metronome's list, by what their documentation says that each compares with its threshold. */
const TYPES = {
  low_credit_balance_reached: ['credit', 'amount', 'at-or-below'],
  spend_threshold_reached: ['spend', 'amount', 'at-or-above'],
  monthly_invoice_total_spend_threshold_reached: ['invoice', 'amount', 'at-or-above'],
  low_remaining_days_in_plan_reached: ['plan', 'days', 'at-or-below'],
  low_remaining_credit_percentage_reached: ['credit', 'percent', 'at-or-below'],
  usage_threshold_reached: ['usage', 'quantity', 'at-or-above'],
  low_remaining_days_for_commit_segment_reached: ['commit', 'days', 'at-or-below'],
  low_remaining_commit_balance_reached: ['commit', 'amount', 'at-or-below'],
  low_remaining_commit_percentage_reached: ['commit', 'percent', 'at-or-below'],
  low_remaining_days_for_contract_credit_segment_reached: ['credit', 'days', 'at-or-below'],
  low_remaining_contract_credit_balance_reached: ['credit', 'amount', 'at-or-below'],
  low_remaining_contract_credit_percentage_reached: ['credit', 'percent', 'at-or-below'],
  low_remaining_contract_credit_and_commit_balance_reached: ['credit-and-commit', 'amount', 'at-or-below'],
  low_remaining_seat_balance_reached: ['seat', 'amount', 'at-or-below'],
  invoice_total_reached: ['invoice', 'amount', 'at-or-above'],
  low_remaining_patience_reached: ['other', 'other', null],
  constructor: ['other', 'other', null],
} as const;

it.each(Object.entries(TYPES))('%s', (type, expected) => {
  const row = { customer_status: 'ok', alert: { id: 'a', name: 'A', type, status: 'enabled', threshold: 10, updated_at: '2026-11-01T00:00:00Z' } };
  const explained = toAlertsView([row], { now }).alerts.map((line) => [explainAlert(line).watches, line.threshold.measure, explainAlert(line).fires]);
  expect(explained).toEqual([expected]);
});
