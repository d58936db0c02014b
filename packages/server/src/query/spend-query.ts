import type { SpendQuery } from '@meterboard/data';
import { fields, oneOf, optional, text, whole, type Read } from './read.js';
import { readTime, type RangeLimits, type TimeQuery } from './time.js';
import { MAX_SERIES } from './usage-query.js';

export type ReadSpendQuery = SpendQuery & TimeQuery;

const named = oneOf(['product', 'contract', 'type']);

const readGroupBy: Read<NonNullable<SpendQuery['groupBy']>> = (value, field) => (typeof value === 'object' && value !== null ? { group: fields(value, field)('group', text) } : named(value, field));

/** @throws QueryError naming the field */
export function readSpendQuery(body: unknown, defaultZone: string, limits: RangeLimits): ReadSpendQuery {
  const field = fields(body);
  return {
    ...readTime(field, defaultZone, limits),
    groupBy: field('groupBy', optional(readGroupBy)),
    creditTypeId: field('creditTypeId', optional(text)),
    maxSeries: field('maxSeries', optional(whole(1, MAX_SERIES))),
  };
}
