import { findAnomalies, instant, interval, toSpendView, toUsageView, USD_CENTS_ID, type AnomaliesView, type Instant, type InvoiceBreakdown, type SpendView, type UsageView } from '@meterboard/data';
import { groupedUsageRows } from '@meterboard/data/testing';
import { usage } from './usage.js';

const now = instant('2024-10-31T09:00:00Z');
const since = Date.parse('2024-08-05T00:00:00Z');
const OCTOBER = instant('2024-10-01T00:00:00Z');
const DAYS = 87;
const DAY = 86_400_000;

const at = (day: number): Instant => instant(new Date(since + day * DAY).toISOString());
const dayOf = (date: string): number => (Date.parse(`${date}T00:00:00Z`) - since) / DAY;
const find = (view: UsageView | SpendView): AnomaliesView => findAnomalies(view, { now, from: OCTOBER });
const SPAN = interval(at(0), at(DAYS));

/** Cents of each product on a day: less on weekends, never twice the same. */
const usual = (daily: number, day: number): number => Math.round(daily * (day % 7 >= 5 ? 0.45 : 1) * (1 + (((day * 7919) % 13) - 6) / 100));

/** Invoice rows, of which a product costs something else on some days. */
function spendRows(special: (product: string, day: number) => number): InvoiceBreakdown[] {
  return Array.from({ length: DAYS }, (_, day) => {
    const lines = Object.entries({ Compute: 20_070, 'gpu-hours': 10_000, Storage: 3_340 }).map(([name, daily]) => ({ name, type: 'usage', product_id: name, total: Math.round(usual(daily, day) * special(name, day)) }));
    return {
      id: 'august-to-october',
      status: 'DRAFT',
      credit_type: { id: USD_CENTS_ID, name: 'USD (cents)' },
      total: lines.reduce((sum, { total }) => sum + total, 0),
      line_items: lines,
      breakdown_start_timestamp: at(day),
      breakdown_end_timestamp: at(day + 1),
    };
  });
}

const view = (special: (product: string, day: number) => number): SpendView => toSpendView(spendRows(special), { interval: SPAN, bucket: 'day', now });
const spike = (product: string, day: number): number => (product === 'gpu-hours' && day === dayOf('2024-10-17') ? 9.2 : 1);

/** October, in which a day of GPU hours cost nine times as much as usual. */
export const october: SpendView = toSpendView(spendRows(spike).slice(dayOf('2024-10-01')), { interval: interval(OCTOBER, at(DAYS)), bucket: 'day', now });
export const spikes: AnomaliesView = find(view(spike));
/** An outage of two days, and half as much again from the 21st on. */
export const changes: AnomaliesView = find(view((_, day) => (day === dayOf('2024-10-08') || day === dayOf('2024-10-09') ? 0.08 : day >= dayOf('2024-10-21') ? 1.6 : 1)));
export const calm: AnomaliesView = find(view(() => 1));
export const early: AnomaliesView = findAnomalies(toSpendView(spendRows(spike), { interval: interval(OCTOBER, at(dayOf('2024-10-15'))), bucket: 'day' }), { now });

/** Bought now and then. */
export const seldom: AnomaliesView = find(view((_, day) => (day % 9 === 0 ? 4 : 0)));
export const peaks: AnomaliesView = find(usage({ interval: SPAN }, { aggregation: 'max' }));

/** Nothing for four hours of a Wednesday. */
export const outage: AnomaliesView = findAnomalies(
  toUsageView(
    groupedUsageRows({ daily: { 'us-east-1': 96_000, 'eu-central-1': 61_500 }, interval: interval('2024-10-01T00:00:00Z', '2024-10-29T00:00:00Z'), window: 'hour' }).map((row) =>
      row.group_value === 'us-east-1' && row.starting_on >= '2024-10-23T13' && row.starting_on < '2024-10-23T17' ? { ...row, value: 0 } : row,
    ),
    { interval: interval('2024-10-01T00:00:00Z', '2024-10-29T00:00:00Z'), bucket: 'hour', groupBy: ['region'], unit: { kind: 'count', name: 'requests' } },
  ),
  { now },
);

const HOSTILE = '<img src=x onerror=alert(1)> \u202E a name that nobody stopped in time, so that it runs on and on';
export const hostile: AnomaliesView = {
  ...spikes,
  anomalies: spikes.anomalies.map((one) => ({ ...one, drivers: one.drivers.map((driver, index) => ({ ...driver, label: index === 0 ? HOSTILE : 'خدمة التخزين' })) })),
};
