import { refuse, place, type Place } from '../wire/read.js';
import type { Decimal } from '../exact/text.js';
import type { Interval } from '../time/instant.js';
import type { Series } from '../view/common.js';
import type { SpendView } from '../view/spend.js';
import type { UsageView } from '../view/usage.js';
import { both, flag, list, number, oneOf, orNull, record, text, type Check } from './check.js';
import { decimal, group, issues, maybeDecimal, maybeText, span, unit } from './parts.js';
import { schemaOf, type Schema } from './standard.js';

const series: Check<Series> = record({
  id: text,
  group,
  label: text,
  role: oneOf('group', 'unassigned', 'other', 'all', 'credit', 'charge'),
  values: list(maybeDecimal),
  total: maybeDecimal,
});

const COMMON = {
  interval: span,
  timeZone: text,
  bucket: oneOf('hour', 'day', 'week', 'month'),
  unit,
  buckets: list(span),
  series: list(series),
  bucketTotals: list(maybeDecimal),
  total: maybeDecimal,
  partialFrom: orNull(number),
  issues,
} as const;
const CUMULATIVE = { cumulative: oneOf(true) } as const;

/** A list that was cut off would show its end as nothing recorded. */
function refuseCutOff(view: { buckets: readonly Interval[]; bucketTotals: readonly (Decimal | null)[]; series: readonly Series[] }, at: Place): void {
  const expected = `one value for each of ${view.buckets.length} buckets`;
  if (view.bucketTotals.length !== view.buckets.length) refuse(place(at, 'bucketTotals'), expected, view.bucketTotals);
  for (const [index, { values }] of view.series.entries()) {
    if (values.length !== view.buckets.length) refuse(place(place(place(at, 'series'), index), 'values'), expected, values);
  }
}

const usage: Check<UsageView> = record(
  {
    ...COMMON,
    kind: oneOf('usage'),
    aggregation: oneOf('sum', 'count', 'max', 'latest', 'unique', 'custom'),
    metric: record({ id: maybeText, name: maybeText }),
  },
  CUMULATIVE,
);

const spend: Check<SpendView> = record(
  {
    ...COMMON,
    kind: oneOf('spend'),
    summary: record({ gross: decimal, creditsApplied: decimal, postpaidApplied: decimal, otherCharges: decimal, net: decimal }),
    invoices: list(record({ id: text, status: text, contractId: maybeText, net: decimal })),
    reconciliation: record({ fromLines: decimal, fromRecords: decimal, difference: decimal, balanced: flag }),
    quantities: list(record({ seriesId: text, product: text, slot: text, quantity: decimal, cost: decimal })),
  },
  CUMULATIVE,
);

/** What `toUsageView` returns. */
export const usageViewSchema: Schema<UsageView> = schemaOf('view', both(usage, refuseCutOff));
/** What `toSpendView` returns. */
export const spendViewSchema: Schema<SpendView> = schemaOf('view', both(spend, refuseCutOff));
