import { instant, toAlertsView, toUnits, type AlertRow, type AlertsView } from '@meterboard/data';

export const now = instant('2026-11-21T10:00:00Z');

const USD = { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' };
const AI = { id: 'c0000000-0000-4000-8000-000000000001', name: 'AI credits' };
const units = toUnits([{ ...AI, is_currency: false }]);

const row = (id: string, state: string | null, name: string, type: string, threshold: number, more: Partial<AlertRow['alert']> = {}): AlertRow => ({
  customer_status: state,
  alert: { id, name, type, status: 'enabled', threshold, updated_at: '2026-09-14T08:30:00Z', ...more },
});

/** One for each thing that a threshold can count, in every state. */
export const alertRows: readonly AlertRow[] = [
  row('spend', 'in_alarm', 'Monthly spend', 'spend_threshold_reached', 200_000, { credit_type: USD }),
  row('region', 'ok', 'Spend in Europe', 'spend_threshold_reached', 50_000, { credit_type: USD, group_values: [{ key: 'region', value: 'eu-central-1' }] }),
  row('seat', 'in_alarm', 'A seat runs low', 'low_remaining_seat_balance_reached', 10, { credit_type: AI, seat_filter: { seat_group_key: 'user_id' } }),
  row('share', 'evaluating', 'A tenth of the commit left', 'low_remaining_commit_percentage_reached', 10),
  row('days', 'ok', 'Commit ends soon', 'low_remaining_days_for_commit_segment_reached', 30, { updated_at: '2026-11-20T16:45:00Z' }),
  row('usage', 'ok', 'A million API requests', 'usage_threshold_reached', 1_000_000),
  row('muted', 'ok', 'Invoice over budget', 'invoice_total_reached', 150_000, { credit_type: USD, status: 'disabled' }),
  row('old', null, 'Last year’s budget', 'invoice_total_reached', 100_000, { credit_type: USD, status: 'archived', updated_at: '2025-12-31T00:00:00Z' }),
  row('new', 'snoozed', 'An alert of a type to come', 'mood_reached', 5),
];

export const alerts: AlertsView = toAlertsView(alertRows, { now, units });
export const quietAlerts: AlertsView = toAlertsView(alertRows.filter(({ customer_status }) => customer_status === 'ok'), { now, units });
export const noAlerts: AlertsView = toAlertsView([], { now });

export const hostileAlerts: AlertsView = toAlertsView(
  [
    row('html', 'in_alarm', '<img src=x onerror=alert(1)>', 'spend_threshold_reached', 100, { credit_type: USD, group_values: [{ key: '__proto__', value: '<b>region</b>' }] }),
    row('long', 'ok', 'An alert with a name that never ends '.repeat(8), 'spend_threshold_reached', 123_456_789_012, { credit_type: USD, group_values: [{ key: 'x'.repeat(200), value: 'y'.repeat(200) }] }),
    row('rtl', 'ok', '\u202E00.1$ revo dnepS', 'invoice_total_reached', 100, { credit_type: USD }),
    row('none', 'ok', '', 'usage_threshold_reached', 0.000001),
  ],
  { now, units },
);
