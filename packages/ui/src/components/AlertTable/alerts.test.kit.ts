import { instant, toAlertsView, toUnits, type AlertRow } from '@meterboard/data';

const now = instant('2026-11-21T10:00:00Z');
const USD = { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' };
const AI = { id: 'ai', name: 'AI credits' };

const row = (state: string | null, name: string, type: string, threshold: number, more: Partial<AlertRow['alert']> = {}): AlertRow => ({
  customer_status: state,
  alert: { id: name, name, type, status: 'enabled', threshold, updated_at: '2026-09-14T23:30:00Z', ...more },
});

/** An alert for each thing that a threshold counts, and for each state. */
export const alerts = toAlertsView(
  [
    row('in_alarm', 'Monthly spend', 'spend_threshold_reached', 200_000, { credit_type: USD, group_values: [{ key: 'region', value: 'eu-central-1' }] }),
    row('in_alarm', 'A seat runs low', 'low_remaining_seat_balance_reached', 10, { credit_type: AI, seat_filter: { seat_group_key: 'user_id' } }),
    row('evaluating', 'Little is left', 'low_remaining_commit_percentage_reached', 10),
    row('ok', 'Commit ends soon', 'low_remaining_days_for_commit_segment_reached', 30),
    row('ok', 'Requests', 'usage_threshold_reached', 1_000_000, { status: 'disabled' }),
    row(null, 'Old', 'invoice_total_reached', 100_000, { credit_type: USD, status: 'archived' }),
    row('snoozed', 'New', 'mood_reached', 5),
  ],
  { now, units: toUnits([{ ...AI, is_currency: false }]) },
);
export const noAlerts = toAlertsView([], { now });
