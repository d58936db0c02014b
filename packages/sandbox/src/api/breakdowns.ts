import type { Hono } from 'hono';
import type { Books } from '../world/books.js';
import { wireNumber } from '../world/exact.js';
import type { UsageInvoice } from '../world/invoices.js';
import { totalOf } from '../world/lines.js';
import { hashText, shuffled } from '../world/random.js';
import { DAY, HOUR, type Span, zuluTime } from '../world/time.js';
import { type Api, customerInPath } from './context.js';
import { badRequest } from './errors.js';
import { choice, type Fields, flag, integer, moment, required, uuid, without } from './fields.js';
import { wireInvoice } from './invoice-shape.js';
import { type Sort, sortOf } from './invoices.js';
import { cursorAt, fingerprint, type Page, positionOf } from './paging.js';

/** How many windows a page may cover: 35 days, or 24 hours. */
const WINDOWS_PER_PAGE = { DAY: 35, HOUR: 24 } as const;

interface Asked {
  windows: Span[];
  perPage: number;
  limit: number;
  sort: Sort | undefined;
  skipZero: boolean;
  invoices: readonly UsageInvoice[];
}

/** Windows that start on or after the one bound and end on or before the other. */
function windowsBetween(start: number, end: number, length: number): Span[] {
  const windows: Span[] = [];
  for (let at = Math.ceil(start / length) * length; at + length <= end; at += length) windows.push({ start: at, end: at + length });
  return windows;
}

function askedOf(query: Fields, books: Books): Asked {
  const size = choice(query, 'window_size', ['DAY', 'HOUR']) ?? 'DAY';
  const start = required(moment(query, 'starting_on'), 'starting_on');
  const end = required(moment(query, 'ending_before'), 'ending_before');
  if (end <= start) throw badRequest('ending_before must be after starting_on');
  const status = choice(query, 'status', ['DRAFT', 'FINALIZED']);
  const unit = uuid(query, 'credit_type_id');
  const sort = sortOf(query);
  const windows = windowsBetween(start, end, size === 'DAY' ? DAY : HOUR);
  return {
    windows: sort === 'date_desc' ? windows.reverse() : windows,
    perPage: WINDOWS_PER_PAGE[size], limit: integer(query, 'limit', 1, 100) ?? 100, sort, skipZero: flag(query, 'skip_zero_qty_line_items'),
    invoices: books.usageInvoices().filter((invoice) => (status === undefined || invoice.status === status) && (unit === undefined || invoice.unit.id === unit)),
  };
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function recordOf(invoice: UsageInvoice, window: Span, skipZero: boolean): object {
  const lines = invoice.linesIn(window);
  return {
    ...wireInvoice(invoice, lines, wireNumber(totalOf(invoice.unit, lines)), skipZero),
    breakdown_start_timestamp: zuluTime(window.start), breakdown_end_timestamp: zuluTime(window.end),
  };
}

/**
 * One page: at most `perPage` windows and `limit` records. Windows before the customer's start or after now have no records but still
 * count as windows, so a page of them is empty and has a cursor.
 */
function breakdownPage(asked: Asked, books: Books, seed: string, cursor: string | undefined, request: number): Page<object> {
  const [first = 0, skipped = 0] = positionOf(cursor, request) ?? [];
  const windows = asked.windows.slice(first, first + asked.perPage);
  const begun = windows.filter((window) => window.start < books.now);
  const pairs = begun.flatMap((window) =>
    asked.invoices.filter((invoice) => overlaps(invoice.period, window)).map((invoice) => ({ invoice, window })));
  const arranged = asked.sort === undefined ? shuffled(pairs, hashText(`${seed}/breakdowns/${String(first)}`)) : pairs;
  const end = skipped + asked.limit;
  const rest = first + asked.perPage < asked.windows.length ? cursorAt([first + asked.perPage, 0], request) : null;
  return {
    data: arranged.slice(skipped, end).map(({ invoice, window }) => recordOf(invoice, window, asked.skipZero)),
    next_page: end < pairs.length ? cursorAt([first, end], request) : rest,
  };
}

/** GET /v1/customers/{customer_id}/invoices/breakdowns: one record for each usage invoice and window. */
export function breakdownsRoute(app: Hono, api: Api): void {
  app.get('/v1/customers/:customer_id/invoices/breakdowns', (context) => {
    const query = context.req.query();
    const books = customerInPath(api, context);
    const request = fingerprint('breakdowns', books.customer.id, without(query, 'next_page'));
    return context.json(breakdownPage(askedOf(query, books), books, api.world.seed, query['next_page'], request));
  });
}
