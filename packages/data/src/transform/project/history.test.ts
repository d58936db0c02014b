import { describe, expect, it } from 'vitest';
import { USD_CENTS_ID } from '../../exact/unit.js';
import { fromEpoch, interval } from '../../time/instant.js';
import type { BucketSize } from '../../time/buckets.js';
import type { LineItem } from '../../wire/lineItem.js';
import { toSpendView } from '../toSpendView.js';
import { cumulative } from '../cumulative.js';
import { dailyHistory, recurringIn } from './history.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2025-06-02T00:00:00Z'); // a Monday
const at = (day: number) => fromEpoch(START + day * DAY);
const line = (type: string, total: number): LineItem => ({ name: type, type, total, credit_type: { id: USD_CENTS_ID }, ...(type === 'applied_commit_or_credit' ? { applied_commit_or_credit: { id: 'c', type: 'CREDIT' } } : {}) });

function view(days: readonly (readonly LineItem[] | null)[], { from = 0, bucket = 'day', to = days.length }: { from?: number; bucket?: BucketSize; to?: number } = {}) {
  const rows = days.flatMap((line_items, day) =>
    line_items === null
      ? []
      : [{ id: 'i', credit_type: { id: USD_CENTS_ID }, total: line_items.reduce((sum, { total }) => sum + Number(total), 0), line_items, breakdown_start_timestamp: at(day), breakdown_end_timestamp: at(day + 1) }],
  );
  return toSpendView(rows, { interval: interval(at(from), at(to)), bucket });
}
const used = (...cents: (number | null)[]) => cents.map((total) => (total === null ? null : [line('usage', total)]));

describe('what goes on from day to day', () => {
  const mixed = view([[line('usage', 500), line('applied_commit_or_credit', -200), line('commit_purchase', 9000), line('subscription', 70)], null]);

  it('is usage, less credits if they count, without charges', () => {
    expect([recurringIn(mixed, 0, 'gross'), recurringIn(mixed, 0, 'net')]).toEqual(['5', '3']);
    expect([recurringIn(mixed, 1, 'gross'), recurringIn(mixed, 9, 'gross')]).toEqual([null, null]);
  });

  it('is read by day, with its weekday, up to what is known', () => {
    const history = dailyHistory(view(used(100, 200, 300, 400)), 'gross', START + 3 * DAY);
    expect(history.days).toEqual([1, 2, 3]);
    expect(history.weekdays.map((weekday) => (weekday - (history.weekdays[0] ?? 0) + 7) % 7)).toEqual([0, 1, 2]);
    expect(dailyHistory(view(used(100, 200, 300)), 'gross', START + 2.5 * DAY).days).toEqual([1, 2]);
  });

  it('begins with the first usage, or with the first record if nothing was used', () => {
    const days = (...cents: (number | null)[]) => dailyHistory(view(used(...cents)), 'gross', START + 99 * DAY).days;
    expect(days(null, 0, 0, 100, null, 0)).toEqual([1, 0, 0]);
    expect(days(null, 0, null, 0)).toEqual([0, 0, 0]);
    expect(days(null, null)).toEqual([]);
  });

  it('counts days whose usage credits paid for, although nothing was spent on them', () => {
    const paid = [line('usage', 500), line('applied_commit_or_credit', -500)];
    expect(dailyHistory(view([null, ...new Array<typeof paid>(8).fill(paid)]), 'net', START + 9 * DAY).days).toEqual(new Array(8).fill(0));
  });

  it('leaves out days that credits paid for, once they have run out', () => {
    const paid = [line('usage', 500), line('applied_commit_or_credit', -500)];
    expect(dailyHistory(view([paid, paid, ...used(300, null, 400)]), 'net', START + 99 * DAY).days).toEqual([3, 0, 4]);
    expect(dailyHistory(view([paid, paid, ...used(300, null, 400)]), 'gross', START + 99 * DAY).days).toEqual([5, 5, 3, 0, 4]);
  });

  it('leaves out a first and a last day that the view shows only in part', () => {
    const hours = [100, 200, 300].map((total, day) => ({
      id: 'i',
      credit_type: { id: USD_CENTS_ID },
      total,
      line_items: [line('usage', total)],
      breakdown_start_timestamp: fromEpoch(START + day * DAY + 13 * HOUR),
      breakdown_end_timestamp: fromEpoch(START + day * DAY + 14 * HOUR),
    }));
    const days = (from: number, to: number, timeZone = 'UTC') =>
      dailyHistory(toSpendView(hours, { interval: interval(fromEpoch(START + from * HOUR), fromEpoch(START + to * HOUR)), bucket: 'hour', timeZone }), 'gross', START + 3 * DAY).days;
    expect(days(12, 72)).toEqual([2, 3]);
    expect(days(0, 72)).toEqual([1, 2, 3]);
    expect(days(0, 62)).toEqual([1, 2]);
    expect(days(12, 14)).toEqual([]);
    expect(days(0, 72, 'America/New_York')).toEqual([1, 2]);
  });

  it('is empty for weeks and months, and refused for running totals', () => {
    for (const bucket of ['week', 'month'] as const) expect(dailyHistory(view(used(...new Array<number>(14).fill(100)), { bucket }), 'gross', START + 14 * DAY)).toEqual({ days: [], weekdays: [] });
    expect(() => dailyHistory(cumulative(view(used(100, 200))), 'gross', START)).toThrow(expect.objectContaining({ code: 'aggregation', aggregation: 'cumulative' }));
  });
});
