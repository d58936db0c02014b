import { describe, expect, it } from 'vitest';
import { decimal, type Decimal, ZERO } from '../exact/decimal.js';
import { sum } from '../exact/sum.js';
import { frozen } from '../frozen.test.kit.js';
import { fc } from '../properties.test.kit.js';
import { interval } from '../time/instant.js';
import type { SpendView } from '../view/spend.js';
import type { InvoiceBreakdown } from '../wire/breakdown.js';
import { topSeries } from './topSeries.js';
import { toSpendView, type SpendGrouping, type SpendOptions } from './toSpendView.js';

const UNITS = [
  { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' },
  { id: 'e0000000-0000-4000-8000-000000000001', name: 'EUR' },
];
const DAYS = 8;
const FIRST = Date.UTC(2025, 1, 25);
const TYPES = ['usage', 'usage', 'usage', 'applied_commit_or_credit', 'subscription', 'scheduled', 'commit_purchase', 'cpu_conversion', 'of_tomorrow', undefined];

const amount = fc.oneof(
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.double({ min: -1e5, max: 1e5, noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0.1, 0.2, 1e-9, -0.3),
  fc.constantFrom('90071992547409931', '0.0000000001'),
);
const groups = fc.dictionary(fc.constantFrom('region', '__proto__'), fc.oneof(fc.constantFrom('us', 'eu', '', '__proto__', 'Other'), fc.string({ unit: 'binary', maxLength: 3 })), { noNullPrototype: true });
const line = fc.record(
  {
    total: amount,
    type: fc.constantFrom(...TYPES),
    name: fc.string(),
    product_id: fc.constantFrom('p1', 'p2', 'p3'),
    quantity: amount,
    credit_type: fc.constantFrom(...UNITS),
    commit_id: fc.constant('c'),
    commit_type: fc.constantFrom('PrepaidCommit', 'PostpaidCommit'),
    applied_commit_or_credit: fc.record({ id: fc.constant('c'), type: fc.constantFrom('PREPAID', 'CREDIT', 'POSTPAID') }),
    presentation_group_values: groups,
    pricing_group_values: groups,
    tier: fc.record({ level: fc.integer({ min: 1, max: 3 }), starting_at: fc.constant('0') }),
  },
  { requiredKeys: ['total'] },
);
const row = fc
  .record({
    id: fc.constantFrom('i1', 'i2', 'i3'),
    total: amount,
    day: fc.integer({ min: -1, max: DAYS }),
    credit_type: fc.constantFrom(...UNITS),
    type: fc.constantFrom('USAGE', 'USAGE_CONSOLIDATED', 'SCHEDULED'),
    status: fc.constantFrom('DRAFT', 'FINALIZED', 'VOID', 'OF_TOMORROW'),
    contract_id: fc.constantFrom('k1', 'k2', null),
    constituent_invoices: fc.constantFrom([], [{ invoice_id: 'i1' }]),
    line_items: fc.array(line, { maxLength: 6 }),
  })
  .map(({ day, ...fields }): InvoiceBreakdown => {
    const start = FIRST + day * 86_400_000;
    return { ...fields, customer_id: 'c1', breakdown_start_timestamp: new Date(start).toISOString(), breakdown_end_timestamp: new Date(start + 86_400_000).toISOString() };
  });
const world = fc.uniqueArray(row, { selector: ({ id, breakdown_start_timestamp }) => `${id} ${breakdown_start_timestamp}`, maxLength: 12 });
const options: fc.Arbitrary<SpendOptions> = fc.record({
  interval: fc.constant(interval(new Date(FIRST).toISOString(), new Date(FIRST + DAYS * 86_400_000).toISOString())),
  bucket: fc.constantFrom('day', 'week', 'month'),
  groupBy: fc.constantFrom<SpendGrouping[]>('product', 'contract', 'type', { group: 'region' }, { group: '__proto__' }),
  creditTypeId: fc.constantFrom(...UNITS.map(({ id }) => id)),
  consolidated: fc.boolean(),
  maxSeries: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
});

const total = (values: readonly (Decimal | null)[]): Decimal => sum(values.map((value) => value ?? ZERO));

/** The view, apart from how often rows were repeated. */
const figures = ({ issues: _, ...view }: SpendView) => view;

describe('toSpendView, whatever the records', () => {
  it('adds up: series, buckets, invoices and summary give the same number', () => {
    fc.assert(
      fc.property(world, options, (rows, asked) => {
        const view = toSpendView(rows, asked);
        const { gross, creditsApplied, otherCharges, net } = view.summary;
        expect(total(view.series.map((series) => series.total))).toBe(view.total);
        expect(total(view.bucketTotals)).toBe(view.total);
        expect(total(view.invoices.map((invoice) => invoice.net))).toBe(view.total);
        expect(net).toBe(view.total);
        expect(sum([gross, creditsApplied, otherCharges])).toBe(net);
        expect(sum([view.reconciliation.fromLines, view.reconciliation.difference])).toBe(view.reconciliation.fromRecords);
        expect(view.series.map(({ values }) => total(values))).toEqual(view.series.map((series) => series.total));
        view.bucketTotals.forEach((value, bucket) => {
          const parts = view.series.map(({ values }) => values[bucket] ?? null);
          if (!parts.every((part) => (part === null) === (value === null)) || total(parts) !== (value ?? ZERO)) expect(parts).toBe(value);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('does not depend on order, paging and repetition', () => {
    const shuffled = world.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows, ...rows], { minLength: 2 * rows.length })));
    fc.assert(
      fc.property(shuffled, options, ([rows, twice], asked) => {
        const first = toSpendView(rows, asked);
        expect(figures(toSpendView(twice, asked))).toEqual(figures(first));
        expect(toSpendView(rows.toReversed(), asked)).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });

  it('does not change its input, and returns plain JSON with unique ids', () => {
    fc.assert(
      fc.property(world, options, (rows, asked) => {
        const view = toSpendView(frozen(structuredClone(rows)), frozen(asked));
        expect(JSON.parse(JSON.stringify(view))).toEqual(view);
        expect(structuredClone(view)).toEqual(view);
        expect(new Set(view.series.map(({ id }) => id)).size).toBe(view.series.length);
      }),
      { numRuns: 150 },
    );
  });

  it('folds without losing a digit', () => {
    fc.assert(
      fc.property(world, options, (rows, asked) => {
        const all = toSpendView(rows, { ...asked, maxSeries: undefined });
        const some = toSpendView(rows, { ...asked, maxSeries: 1 });
        expect(topSeries(all, 1)).toEqual(some);
        expect(some.summary).toEqual(all.summary);
        expect(some.series.filter(({ role }) => role === 'group').length).toBeLessThanOrEqual(1);
        expect(sum(some.quantities.map(({ cost }) => cost))).toBe(sum(all.quantities.map(({ cost }) => cost)));
      }),
      { numRuns: 150 },
    );
  });

  it('divides what the lines say by 100, for dollars only', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), fc.constantFrom(...UNITS), (amounts, credit_type) => {
        const start = new Date(FIRST).toISOString();
        const wire = sum(amounts.map(decimal));
        const one: InvoiceBreakdown = {
          id: 'i',
          credit_type,
          total: wire,
          line_items: amounts.map((each) => ({ total: each, type: 'usage' })),
          breakdown_start_timestamp: start,
          breakdown_end_timestamp: new Date(FIRST + 86_400_000).toISOString(),
        };
        const view = toSpendView([one], { interval: interval(start, new Date(FIRST + 86_400_000).toISOString()), bucket: 'day' });
        expect(view.total).toBe(credit_type === UNITS[0] ? decimal(`${wire}e-2`) : wire);
        expect(view.reconciliation.balanced).toBe(true);
      }),
    );
  });
});
