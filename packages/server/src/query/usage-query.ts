import type { UsageQuery } from '@meterboard/data';
import { QueryError } from '../errors.js';
import { fields, list, optional, text, whole } from './read.js';
import { readTime, type RangeLimits, type TimeQuery } from './time.js';

export type ReadUsageQuery = UsageQuery & TimeQuery & { groupBy: readonly string[] };

const MAX_KEYS = 10;
export const MAX_SERIES = 500;

/** @throws QueryError naming the field */
export function readUsageQuery(body: unknown, defaultZone: string, limits: RangeLimits): ReadUsageQuery {
  const field = fields(body);
  const groupBy = field('groupBy', optional(list(text, MAX_KEYS))) ?? [];
  if (new Set(groupBy).size !== groupBy.length) throw new QueryError('groupBy', 'names a key twice.');
  return { ...readTime(field, defaultZone, limits), metricId: field('metricId', text), groupBy, maxSeries: field('maxSeries', optional(whole(1, MAX_SERIES))) };
}
