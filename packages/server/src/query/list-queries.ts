import type { InvoicesQuery, MetricsQuery } from '@meterboard/data';
import { fields, flag, optional } from './read.js';
import { readInterval } from './time.js';

/** @throws QueryError naming the field */
export function readInvoicesQuery(body: unknown): InvoicesQuery {
  const field = fields(body);
  return { interval: field('interval', optional(readInterval)), showZeroUsage: field('showZeroUsage', optional(flag)) };
}

/** @throws QueryError naming the field */
export const readMetricsQuery = (body: unknown): MetricsQuery => ({ archived: fields(body)('archived', optional(flag)) });
