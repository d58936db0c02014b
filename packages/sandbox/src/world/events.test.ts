import { describe, expect, test } from 'vitest';
import { openBooks } from './books.js';
import { API_REQUESTS } from './metrics.js';
import { noise, shuffled } from './random.js';
import { calendarOf } from './stories/build.js';
import { helio } from './stories/helio.js';
import { DAY, HOUR } from './time.js';
import { aggregate, type MetricUsage } from './usage.js';
import { DEFAULT_NOW } from './world.js';

const calendar = calendarOf(DEFAULT_NOW);

function requests(now = DEFAULT_NOW, seed = 'meterboard'): MetricUsage {
  const usage = openBooks(seed, helio(calendar), calendar.origin, now).usage(API_REQUESTS.id);
  if (!usage) throw new Error('no usage');
  return usage;
}

const dayOf = (usage: MetricUsage, offset: number): number => aggregate(usage, usage.series, calendar.day(offset), calendar.day(offset + 1)) ?? 0;

describe('the usage of the customer to show first', () => {
  const usage = requests();

  test('covers 120 days and the current one', () => {
    expect(usage.hours).toBe(120 * 24 + 15);
  });

  test('is quieter at weekends and at night, and grows', () => {
    // The 14th and 15th are a weekend.
    expect(dayOf(usage, -2)).toBeLessThan(0.8 * dayOf(usage, -1));
    const east = usage.series.filter(({ group }) => group['region'] === 'us-east-1');
    const at = (hour: number): number => aggregate(usage, east, calendar.day(-1) + hour * HOUR, calendar.day(-1) + (hour + 1) * HOUR) ?? 0;
    expect(at(8)).toBeLessThan(0.5 * at(16));
    const month = (offset: number): number => aggregate(usage, usage.series, calendar.day(offset), calendar.day(offset + 28)) ?? 0;
    expect(month(-28)).toBeGreaterThan(1.15 * month(-112));
  });

  test('has an outage in one region, a launch, and a part without region', () => {
    const east = usage.series.filter(({ group }) => group['region'] === 'us-east-1');
    const afternoon = (day: number): number => aggregate(usage, east, calendar.day(day) + 13 * HOUR, calendar.day(day) + 19 * HOUR) ?? 0;
    // Sunday the 8th was worse than the Sundays around it.
    expect(afternoon(-9)).toBeLessThan(0.2 * afternoon(-2));
    expect(dayOf(usage, -13)).toBeGreaterThan(1.25 * dayOf(usage, -20));
    const nowhere = usage.series.filter(({ group }) => group['region'] === null);
    const share = (aggregate(usage, nowhere, calendar.origin, DEFAULT_NOW) ?? 0) / (aggregate(usage, usage.series, calendar.origin, DEFAULT_NOW) ?? 1);
    expect(share).toBeGreaterThan(0.01);
    expect(share).toBeLessThan(0.05);
  });
});

test('past hours do not change as the clock moves on; the current one only grows', () => {
  const before = requests(DEFAULT_NOW);
  const after = requests(DEFAULT_NOW + DAY);
  const last = before.hours - 1;
  for (const [index, { values }] of before.series.entries()) {
    const later = after.series[index]?.values ?? new Float64Array();
    expect(later.slice(0, last)).toEqual(values.slice(0, last));
    expect(later[last]).toBeGreaterThan(values[last] ?? 0);
  }
});

test('noise is spread evenly, and a shuffle loses nothing', () => {
  const samples = Array.from({ length: 10_000 }, (_, place) => noise(42, place));
  expect(samples.reduce((sum, value) => sum + value, 0) / samples.length).toBeCloseTo(0.5, 1);
  const items = Array.from({ length: 50 }, (_, index) => index);
  expect(shuffled(items, 7)).not.toEqual(items);
  expect(shuffled(items, 7).sort((a, b) => a - b)).toEqual(items);
});
