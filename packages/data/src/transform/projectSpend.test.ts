import { describe, expect, it } from 'vitest';
import { BillingError } from '../errors.js';
import { decimal } from '../exact/decimal.js';
import { USD, USD_CENTS_ID } from '../exact/unit.js';
import { fromEpoch, interval, type Instant } from '../time/instant.js';
import type { SpendEstimate, SpendProjection } from '../view/projection.js';
import type { SpendView } from '../view/spend.js';
import type { LineItem } from '../wire/lineItem.js';
import { cumulative } from './cumulative.js';
import { seededRandom } from './project/random.js';
import { projectSpend, type SpendProjectionOptions } from './projectSpend.js';
import { rebucket } from './rebucket.js';
import { toSpendView } from './toSpendView.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2025-06-01T00:00:00Z');
const at = (day: number): Instant => fromEpoch(START + day * DAY);
const credit_type = { id: USD_CENTS_ID, name: 'USD (cents)' };
const line = (type: string, total: number, given: object = {}): LineItem => ({ name: type, type, total, credit_type, ...given });

/** The 30 days of June 2025, in windows of `step`; null for no record. */
function june(windows: readonly (readonly LineItem[] | null)[], step = DAY): SpendView {
  const rows = windows.flatMap((line_items, index) =>
    line_items === null
      ? []
      : [{
          id: 'invoice',
          total: line_items.reduce((sum, { total }) => sum + Number(total), 0),
          credit_type,
          line_items,
          breakdown_start_timestamp: fromEpoch(START + index * step),
          breakdown_end_timestamp: fromEpoch(START + (index + 1) * step),
        }],
  );
  return toSpendView(rows, { interval: interval(at(0), at(30)), bucket: step === DAY ? 'day' : 'hour' });
}

const usage = (...cents: (number | null)[]): (readonly LineItem[] | null)[] => cents.map((total) => (total === null ? null : [line('usage', total)]));
const flat = (days: number, cents = 1000): (readonly LineItem[] | null)[] => usage(...new Array<number>(days).fill(cents));

function estimated(projection: SpendProjection): SpendEstimate {
  if (projection.status !== 'estimate') throw new Error('expected an estimate');
  return projection;
}

describe('projectSpend', () => {
  it('assumes that usage goes on: 10 a day for 12 days is 300 a month', () => {
    const projection = estimated(projectSpend(june(flat(12)), { now: at(12) }));
    expect(projection).toMatchObject({ asOf: at(12), period: { start: at(0), end: at(30) }, unit: USD, measure: 'gross', soFar: '120', estimate: '300', low: '300', high: '300', basis: 12 });
    expect(projection.points.map(({ at: moment, estimate }) => [moment, estimate]).slice(0, 2)).toEqual([
      [at(12), '120'],
      [at(13), '130'],
    ]);
    expect(projection.points).toHaveLength(19);
  });

  it.each([
    ['2025-03-05T05:00:00Z', '2025-04-05T04:00:00Z', 'America/New_York'],
    ['2025-10-14T22:00:00Z', '2025-11-14T23:00:00Z', 'Europe/Berlin'],
  ])('is exact for flat usage where clocks change: from %s to %s in %s', (start, end, timeZone) => {
    const [from, hours] = [Date.parse(start), (Date.parse(end) - Date.parse(start)) / HOUR];
    const rows = Array.from({ length: 14 * 24 }, (_, hour) => {
      const [opens, closes] = [fromEpoch(from + hour * HOUR), fromEpoch(from + (hour + 1) * HOUR)];
      return { id: 'i', total: 100, credit_type, line_items: [line('usage', 100)], breakdown_start_timestamp: opens, breakdown_end_timestamp: closes };
    });
    const view = toSpendView(rows, { interval: interval(start, end), bucket: 'day', timeZone });
    expect(estimated(projectSpend(view, { now: fromEpoch(from + 14 * DAY) }))).toMatchObject({ soFar: '336', estimate: String(hours), low: String(hours), high: String(hours) });
  });

  it('is more certain of the near future than of the far one', () => {
    const uneven = [8, 12, 9, 11, 14, 7, 10, 9, 13, 11, 8, 12].map((dollars) => dollars * 100);
    const { points, soFar } = estimated(projectSpend(june(usage(...uneven)), { now: at(12) }));
    const widths = points.map(({ low, high }) => Number(high) - Number(low));
    expect(widths[0]).toBe(0);
    expect(widths.every((width, index) => index === 0 || width >= widths[index - 1]!)).toBe(true);
    expect(points.every(({ low, estimate, high }) => Number(soFar) <= Number(low) && Number(low) <= Number(estimate) && Number(estimate) <= Number(high))).toBe(true);
  });

  it('is not certain of days that swing around zero, which have no level to go on from', () => {
    const swinging = [50, -40, 10, -30, 20, -5, 9, 0, 16, -30, 20, -20].map((dollars) => dollars * 100);
    const { soFar, estimate, low, high } = estimated(projectSpend(june(usage(...swinging)), { now: at(12) }));
    expect([soFar, estimate]).toEqual(['0', '0']);
    expect(Number(low)).toBeLessThan(-100);
    expect(Number(high)).toBeGreaterThan(100);
  });

  it('does not explode where credits bring the level near zero', () => {
    const widest = Array.from({ length: 40 }, (_, seed) => {
      const random = seededRandom(seed + 1);
      const days = Array.from({ length: 20 }, () => Math.round(random() < 0.15 ? -30_000 * random() : 10_000 * (0.5 + random())));
      const { low, high } = estimated(projectSpend(june(usage(...days)), { now: at(20) }));
      return Number(high) - Number(low);
    });
    // Ten days of at most $150 each, less credits of at most $300.
    expect(Math.max(...widest)).toBeLessThan(4500);
  });

  it('reports too little history', () => {
    expect(projectSpend(june(flat(6)), { now: at(6) })).toEqual({ kind: 'spend-projection', status: 'not-enough-data', needed: 7, have: 6 });
    expect(projectSpend(june([]), { now: at(20) })).toMatchObject({ status: 'not-enough-data', have: 0 });
    expect(projectSpend(june(usage(...new Array<number>(10).fill(0), 5, 5)), { now: at(12) })).toMatchObject({ status: 'not-enough-data', have: 2 });
    expect(projectSpend(rebucket(june(flat(12)), 'week'), { now: at(12) })).toMatchObject({ status: 'not-enough-data', have: 0 });
  });

  it('counts the day in progress as far as it has gone', () => {
    const half = june([...flat(12), [line('usage', 400)]]);
    expect(estimated(projectSpend(half, { now: fromEpoch(START + 12.5 * DAY) }))).toMatchObject({ soFar: '124', estimate: '299', basis: 12 });
  });

  it('estimates the same from hours', () => {
    const hours = june(usage(...new Array<number>(12 * 24).fill(50)), HOUR);
    expect(estimated(projectSpend(hours, { now: at(12) }))).toMatchObject({ soFar: '144', estimate: '360', basis: 12 });
  });

  it('knows weekdays once it has seen two weeks', () => {
    const weekend = (day: number): boolean => day % 7 === 0 || day % 7 === 6; // 1 June 2025 is a Sunday
    const days = Array.from({ length: 30 }, (_, day) => (weekend(day) ? 200 : 1000));
    const { estimate } = estimated(projectSpend(june(usage(...days.slice(0, 21))), { now: at(21) }));
    const actual = days.reduce((sum, cents) => sum + cents, 0) / 100;
    expect(Math.abs(Number(estimate) - actual)).toBeLessThan(0.03 * actual);
  });

  it('does not repeat a one-off charge, and nets what credits pay', () => {
    const days = flat(12).map((lines) => [...(lines ?? []), line('applied_commit_or_credit', -400, { applied_commit_or_credit: { id: 'c', type: 'CREDIT' } })]);
    const bought = june([[...(days[0] ?? []), line('commit_purchase', 90_000)], ...days.slice(1)]);
    expect(estimated(projectSpend(bought, { now: at(12) })).estimate).toBe('300');
    expect(estimated(projectSpend(bought, { now: at(12), measure: 'net' }))).toMatchObject({ soFar: '972', estimate: '1080' });
  });

  it('estimates a period from a view that began earlier', () => {
    const period = interval(at(10), at(20));
    expect(estimated(projectSpend(june(flat(12)), { now: at(12), period }))).toMatchObject({ soFar: '20', estimate: '100', basis: 12 });
  });

  it('is exact once the period is over', () => {
    const over = estimated(projectSpend(june(usage(100, 200.25)), { now: at(40) }));
    expect(over).toMatchObject({ soFar: '3.0025', estimate: '3.0025', low: '3.0025', high: '3.0025' });
    expect(over.points).toHaveLength(1);
  });

  it('expects no spend from a customer without usage', () => {
    expect(estimated(projectSpend(june(flat(12, 0)), { now: at(12) }))).toMatchObject({ estimate: '0', low: '0', high: '0' });
  });

  it('survives an outlier, and is plain JSON', () => {
    const projection = estimated(projectSpend(june(usage(0.01, 0.01, 1e9, 0, null, 3, 1e9, 1, 1, 1, 1, 1)), { now: at(12) }));
    expect(JSON.parse(JSON.stringify(projection))).toEqual(projection);
    expect(projection.points.every(({ high }) => decimal(high) === high)).toBe(true);
  });

  it('refuses a period whose start the view does not show, and running totals', () => {
    const view = june(flat(12));
    const codes = (run: () => unknown, code: string): void => {
      expect(run).toThrow(expect.objectContaining({ code }));
    };
    codes(() => projectSpend(view, { now: at(12), period: interval(at(-1), at(30)) }), 'time-range');
    codes(() => projectSpend(view, { now: at(12), period: interval(at(13), at(30)) }), 'time-range');
    codes(() => projectSpend(view, { now: at(12), period: interval(fromEpoch(START + HOUR), at(30)) }), 'time-range');
    codes(() => projectSpend(view, { now: at(12), period: interval(at(0), fromEpoch(START + 5 * DAY + HOUR)) }), 'time-range');
    codes(() => projectSpend(rebucket(view, 'week'), { now: at(12), period: interval(at(0), at(5)) }), 'time-range');
    codes(() => projectSpend(cumulative(view), { now: at(12) }), 'aggregation');
  });

  it('refuses wrong options, each with its path', () => {
    const view = june(flat(12));
    const paths = [null, { now: 'today' }, { now: at(12), measure: 'total' }, { now: at(12), period: null }, { now: at(12), period: { start: at(3) } }].map((options) => {
      try {
        return projectSpend(view, options as SpendProjectionOptions).status;
      } catch (error) {
        return error instanceof BillingError && 'path' in error ? error.path : error;
      }
    });
    expect(paths).toEqual(['options', 'options.now', 'options.measure', 'options.period.start', 'options.period.end']);
  });
});
