import { toUsageView, type MetricLine } from '@meterboard/data';
import { QueryError, Refusal } from '../errors.js';
import { asAsked, fetchRange } from '../metronome/range.js';
import { readUsage } from '../metronome/usage.js';
import { readUsageQuery } from '../query/usage-query.js';
import { defineRoute } from './route.js';

/**
 * The key set as the metric defines it. Anything else is refused here: Metronome refuses part of a compound key, and no event has a
 * key that the metric does not define.
 */
function completeKeys({ groupKeys }: MetricLine, asked: readonly string[]): readonly string[] {
  if (asked.length === 0) return asked;
  const complete = groupKeys.find((keys) => keys.length === asked.length && keys.every((key) => asked.includes(key)));
  if (complete !== undefined) return complete;
  const choices = groupKeys.map((keys) => JSON.stringify(keys)).join(', ');
  throw new QueryError('groupBy', choices === '' ? 'this metric has no group keys.' : `is not a complete group key of this metric. Ask for one of ${choices}, with all its parts.`);
}

/** A metric's usage over time: UsageQuery -> UsageView. */
export const usage = defineRoute(
  (body, { timeZone, limits }) => readUsageQuery(body, timeZone, limits),
  async (query, reads, { asOf }) => {
    const { interval, bucket, timeZone, maxSeries } = query;
    const { metrics } = await reads.metrics(true);
    const metric = metrics.find(({ id }) => id === query.metricId);
    if (metric === undefined) throw new Refusal(404, 'not-found', 'This account has no such metric.');
    const keys = completeKeys(metric, query.groupBy);
    const range = fetchRange(interval, bucket, timeZone);
    const rows = await readUsage(reads, { metric, keys, range }, reads.width);
    const view = toUsageView(rows, {
      interval,
      bucket,
      timeZone,
      aggregation: metric.aggregation,
      metric: { id: metric.id, name: metric.name },
      now: asOf,
      groupBy: keys.length === 0 ? undefined : query.groupBy,
      maxSeries,
    });
    return asAsked(view, range);
  },
);
