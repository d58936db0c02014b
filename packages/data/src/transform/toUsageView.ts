import { type Decimal, ZERO } from '../exact/decimal.js';
import { bucketEdges, bucketIntervals, firstUnfinished } from '../time/buckets.js';
import { instant, toEpoch } from '../time/instant.js';
import type { Series } from '../view/common.js';
import type { Aggregation, UsageView } from '../view/usage.js';
import type { UsageRow } from '../wire/usage.js';
import { askedInterval } from './options/interval.js';
import { addTotals } from './series/fold.js';
import { Issues } from './series/issues.js';
import { orderSeries } from './series/order.js';
import { totalsOf } from './series/totals.js';
import { isAdditive } from './usage/aggregation.js';
import { foldBeyond } from './usage/foldBeyond.js';
import { addUp, mergeLevels, type Merged } from './usage/merge.js';
import { checkUsageOptions, type UsageOptions } from './usage/options.js';
import { readTable } from './usage/readTable.js';
import { toSeries, type Naming } from './usage/series.js';
import type { UsageTable } from './usage/table.js';

export type { UsageOptions } from './usage/options.js';

/**
 * What one metric counted over time, by group, from the rows of POST /v1/usage/groups or POST /v1/usage.
 *
 * Values are exact, and the series add up to `bucketTotals` and `total`. The order, paging and repetition of rows change nothing. Pass
 * the rows of one query: the same usage split by another key as well counts twice, as rows that lack a key may also be of one answer.
 * Metrics that do not add up have no totals if there is more than one series; maxima and levels are merged by the rule for each.
 *
 * ```ts
 * import { interval, toUsageView, type UsageRow } from '@meterboard/data';
 *
 * export const juneUsage = (rows: readonly UsageRow[]) =>
 *   toUsageView(rows, { interval: interval('2024-06-01T00:00:00Z', '2024-07-01T00:00:00Z'), bucket: 'day', groupBy: ['region'] });
 * ```
 *
 * @throws WireFormatError with the path of the first broken field or option, and for rows of two customers, two metrics or another endpoint
 * @throws TimeRangeError for an interval, zone or row window that cannot be honoured exactly
 * @throws AggregationError if values would have to be added that do not add up
 */
export function toUsageView(rows: readonly UsageRow[], options: UsageOptions): UsageView {
  checkUsageOptions(options);
  const { bucket, timeZone = 'UTC', aggregation = 'sum', missing = 'gap', maxSeries = Infinity } = options;
  const span = askedInterval(options.interval);
  const edges = bucketEdges(span, bucket, timeZone);
  const buckets = bucketIntervals(edges);
  const issues = new Issues();
  const { table, metric: found } = readTable(rows, options, edges, issues);
  const metric = { id: options.metric?.id ?? found?.id ?? null, name: options.metric?.name ?? found?.name ?? null };
  const naming = { keys: options.groupBy ?? [], labels: options.groupLabels ?? [], all: metric.name ?? 'All usage' };
  const { series, bucketTotals, total } = figures(table, buckets.length, aggregation, naming);
  const shown = foldBeyond(series, maxSeries, aggregation, `maxSeries (${maxSeries})`) ?? orderSeries(series);
  const isFilled = missing === 'zero';
  return {
    kind: 'usage',
    interval: span,
    timeZone,
    bucket,
    unit: options.unit ?? { kind: 'count', name: metric.name ?? 'units' },
    buckets,
    series: isFilled ? shown.map((one) => ({ ...one, values: filled(one.values) })) : shown,
    bucketTotals: isFilled && (total !== null || series.length === 1) ? filled(bucketTotals) : bucketTotals,
    total,
    partialFrom: options.now === undefined ? null : firstUnfinished(edges.edges, toEpoch(instant(options.now, 'options.now'))),
    issues: issues.toList(),
    aggregation,
    metric,
  };
}

/** The values with 0 for every gap. */
const filled = (values: readonly (Decimal | null)[]): Decimal[] => values.map((value) => value ?? ZERO);

type Figures = Pick<UsageView, 'series' | 'bucketTotals' | 'total'>;

function figures(table: UsageTable, buckets: number, aggregation: Aggregation, naming: Naming): Figures {
  const name = (merged: readonly Merged[]): Series[] => merged.map((one, index) => toSeries(table.groups.parts[index] ?? [], one, naming));
  if (!isAdditive(aggregation)) {
    const series = name(mergeLevels(table, buckets, aggregation));
    return { series, ...totalsOf(series, buckets, false) };
  }
  const { merged, bucketTotals } = addUp(table, buckets);
  const series = name(merged);
  return { series, bucketTotals, total: addTotals(series) };
}
