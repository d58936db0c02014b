import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { BillingError } from './errors.js';
import { type Decimal, isDecimal } from './exact/decimal.js';
import { sum } from './exact/sum.js';
import { fixtureRows } from './fixtures.test.kit.js';
import { frozen } from './frozen.test.kit.js';
import { DERIVED } from './fuzzDerived.test.kit.js';
import { SEED, wholeFrom } from './properties.test.kit.js';
import { instant, interval } from './time/instant.js';
import { seededRandom } from './transform/project/random.js';
import { toBalancesView } from './transform/toBalancesView.js';
import { toCsv, type ExportableView } from './transform/toCsv.js';
import { toInvoicesView } from './transform/toInvoicesView.js';
import { toMetricsView } from './transform/toMetricsView.js';
import { toNetBalanceView } from './transform/toNetBalanceView.js';
import { toSpendView } from './transform/toSpendView.js';
import { toUsageView } from './transform/toUsageView.js';
import type { SpendView } from './view/spend.js';
import type { UsageView } from './view/usage.js';

/** How many broken answers each reader gets. For a longer run, set FUZZ_RUNS, and FUZZ_SEED for other answers. */
const RUNS = wholeFrom(process.env, 'FUZZ_RUNS', 200, 1);
/** The most microseconds of processor time that an answer of this size may take, however busy the machine is. */
const TIME_LIMIT = 2_000_000;

const rowsOf = (path: string, most = Infinity): unknown => fixtureRows(path).slice(0, most);

/** Whole numbers below a limit, from a seed, so that a failure can be replayed from the seed in its message. */
function randomFrom(seed: number): (below: number) => number {
  const random = seededRandom(seed);
  return (below) => Math.floor(random() * below);
}

const HOSTILE: readonly unknown[] = [
  ...[undefined, null, true, false, 0, -0, 1, -1, 0.1, 1e-7, 1e21, 1e308, -1e308, 5e-324, Number.NaN, Infinity, 2 ** 53 + 2],
  ...['', ' ', '0', '-0', '1e999999999', '1e-400', '9007199254740993', '0x10', '__proto__', 'constructor', 'total', 'null', '\u202e', '\ud800', '\u0000', 'x'.repeat(10_000)],
  ...['2024-10-01', '2024-02-30T00:00:00Z', '2024-10-01T00:00:00+14:00', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2024-11-03T05:30:00.123456789Z'],
  ...['PREPAID', 'CREDIT', 'VOID', 'usage', 'USAGE_CONSOLIDATED', '2714e483-4ff1-48e4-9e25-ac732e8f24f2'],
  ...[[], {}, [[]], [null], { value: 1 }, JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as unknown],
];

type Holder = Record<string, unknown>;

/** Every object and list in a value, including itself. */
function holders(value: unknown): Holder[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Holder, ...Object.values(value).flatMap(holders)];
}

/** Breaks one to three things: replaces, removes or copies a field, or repeats a row. */
function broken(rows: unknown, random: (below: number) => number): unknown {
  const copy: Holder = structuredClone({ rows });
  for (let left = 1 + random(3); left > 0; left -= 1) {
    const all = holders(copy);
    const holder = all[random(all.length)] ?? copy;
    const fields = Object.keys(holder);
    const field = fields[random(fields.length)];
    if (field === undefined) continue;
    const donor = all[random(all.length)] ?? copy;
    const moves = [
      () => Reflect.set(holder, field, structuredClone(HOSTILE[random(HOSTILE.length)])),
      () => Reflect.deleteProperty(holder, field),
      () => Reflect.set(holder, field, structuredClone(Object.values(donor)[0])),
      () => (Array.isArray(holder) ? holder.push(structuredClone(holder[Number(field)])) : Reflect.set(holder, `${field}_`, holder[field])),
    ];
    moves[random(moves.length)]?.();
  }
  return copy['rows'];
}

const known = (values: readonly (Decimal | null)[]): Decimal[] => values.filter((value) => value !== null);

function expectClosed(view: UsageView | SpendView): void {
  const closes = [
    sum(known(view.series.map(({ total }) => total))) === view.total,
    sum(known(view.bucketTotals)) === view.total,
    ...view.series.map(({ values, total }) => values.length === view.buckets.length && known(values).every(isDecimal) && sum(known(values)) === total),
  ];
  if (closes.includes(false)) throw new Error('The parts come to the whole.');
}

const NOVEMBER = interval('2024-11-01T00:00:00Z', '2024-12-01T00:00:00Z');
const OCTOBER = interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z');
const JULY = interval('2024-07-01T00:00:00Z', '2024-07-03T00:00:00Z');
const NOW = instant('2025-05-15T12:00:00Z');

type Reader = [name: string, rows: unknown, toView: (rows: never) => ExportableView];

const READERS: Reader[] = [
  ['toUsageView, grouped', rowsOf('usage_month_3_regions.json'), (rows) => toUsageView(rows, { interval: OCTOBER, bucket: 'day', groupBy: ['region'], maxSeries: 2 })],
  ['toUsageView, batched', rowsOf('usage_batched_month_3_regions.json'), (rows) => toUsageView(rows, { interval: OCTOBER, bucket: 'week', groupBy: ['region'] })],
  ['toUsageView, hourly', rowsOf('usage_hourly_90d_10groups.json.gz', 200), (rows) => toUsageView(rows, { interval: JULY, bucket: 'day', timeZone: 'Asia/Kolkata', groupBy: ['model'] })],
  ['toUsageView, the guide', rowsOf('guide/usage.json'), (rows) => toUsageView(rows, { interval: OCTOBER, bucket: 'day', aggregation: 'max', groupBy: ['region'] })],
  ['toSpendView', rowsOf('breakdowns_commit_burndown.json'), (rows) => toSpendView(rows, { interval: NOVEMBER, bucket: 'day', groupBy: { group: 'region' } })],
  ['toSpendView, euros', rowsOf('breakdowns_eur.json'), (rows) => toSpendView(rows, { interval: NOVEMBER, bucket: 'month', maxSeries: 1 })],
  ['toSpendView, the guide', rowsOf('guide/breakdowns_commit.json'), (rows) => toSpendView(rows, { interval: OCTOBER, bucket: 'day' })],
  ['toBalancesView', rowsOf('balances_cases.json'), (rows) => toBalancesView(rows, { now: NOW })],
  ['toBalancesView, the guide', rowsOf('guide/balances.json'), (rows) => toBalancesView(rows, { now: NOW })],
  ['toNetBalanceView', { data: { balance: 80, credit_type_id: 'x' } }, (rows) => toNetBalanceView(rows, { now: NOW })],
  ['toInvoicesView', rowsOf('invoices_list.json'), (rows) => toInvoicesView(rows, { now: NOW })],
  ['toMetricsView', rowsOf('billable_metrics.json'), (rows) => toMetricsView(rows)],
];

function expectExportable(view: ExportableView): ExportableView {
  if (/NaN|undefined|\[object/.test(toCsv(view))) throw new Error('A file holds amounts and texts.');
  if ((view.kind === 'usage' && view.aggregation === 'sum') || view.kind === 'spend') expectClosed(view);
  return view;
}

const ALL: typeof DERIVED = [...READERS.map(([name, rows, toView]): (typeof DERIVED)[0] => [name, rows, (input) => expectExportable(toView(input))]), ...DERIVED];

describe(`${RUNS * ALL.length} broken answers`, () => {
  it.each(ALL)('%s: gives a view that adds up, or a BillingError', (_, rows, tell) => {
    let views = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const seed = SEED + run;
      const input = broken(rows, randomFrom(seed));
      const before = process.cpuUsage();
      try {
        const told = tell(frozen(input) as never);
        if (!isDeepStrictEqual(JSON.parse(JSON.stringify(told)), told)) throw new Error('A view is plain JSON.');
        views += 1;
      } catch (error) {
        if (!(error instanceof BillingError)) throw new Error(`FUZZ_SEED=${seed} FUZZ_RUNS=1`, { cause: error });
        if (error.message.length > 1000) throw new Error(`FUZZ_SEED=${seed}: a message for a log line`, { cause: error });
      }
      if (process.cpuUsage(before).user > TIME_LIMIT) throw new Error(`FUZZ_SEED=${seed}: took too long`);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    // Both outcomes have to occur: otherwise the answers are broken too much or too little to test anything.
    if (RUNS >= 200) expect([views > 0, views < RUNS]).toEqual([true, true]);
  }, 600_000 + RUNS * 10);
});
