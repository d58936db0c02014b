import type { AlertsQuery, InvoicesQuery, MetricsQuery, RechargesQuery, SeatBalancesQuery } from '@meterboard/data';
import { fields, flag, optional, text } from './read.js';
import { readInterval } from './time.js';

/** @throws QueryError naming the field */
export function readInvoicesQuery(body: unknown): InvoicesQuery {
  const field = fields(body);
  return { interval: field('interval', optional(readInterval)), showZeroUsage: field('showZeroUsage', optional(flag)) };
}

/** @throws QueryError naming the field */
export const readMetricsQuery = (body: unknown): MetricsQuery => ({ archived: fields(body)('archived', optional(flag)) });

/** @throws QueryError naming the field */
export const readAlertsQuery = (body: unknown): AlertsQuery => ({ archived: fields(body)('archived', optional(flag)) });

/** @throws QueryError naming the field */
export const readRechargesQuery = (body: unknown): RechargesQuery => ({ archived: fields(body)('archived', optional(flag)) });

/** @throws QueryError naming the field */
export const readSeatBalancesQuery = (body: unknown): SeatBalancesQuery => ({ contractId: fields(body)('contractId', optional(text)) });
