import type { AlertsQuery, BalancesQuery, InvoicesQuery, MetricsQuery, RechargesQuery, SeatBalancesQuery } from '@meterboard/data';
import { fields, flag, optional, text } from './read.js';
import { readInterval } from './time.js';

/** @throws QueryError naming the field */
export function readInvoicesQuery(body: unknown): InvoicesQuery {
  const field = fields(body);
  return { interval: field('interval', optional(readInterval)), showZeroUsage: field('showZeroUsage', optional(flag)) };
}

/**
 * The query of a list whose only choice is whether what is archived belongs to it.
 * @throws QueryError naming the field
 */
export const readListQuery = (body: unknown): AlertsQuery & BalancesQuery & MetricsQuery & RechargesQuery => ({ archived: fields(body)('archived', optional(flag)) });

/** @throws QueryError naming the field */
export const readSeatBalancesQuery = (body: unknown): SeatBalancesQuery => ({ contractId: fields(body)('contractId', optional(text)) });
