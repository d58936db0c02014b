import type { Hono } from 'hono';
import type { Books } from '../world/books.js';
import { fromMilli, wireNumber } from '../world/exact.js';
import { hashText, shuffled } from '../world/random.js';
import type { Span } from '../world/time.js';
import { aggregate, type HourlySeries, type MetricUsage } from '../world/usage.js';
import { type Api, bodyOf } from './context.js';
import { badRequest } from './errors.js';
import { type Fields, isRecord, list, record, required, text, texts, uuid } from './fields.js';
import { cursorAt, fingerprint, type Page, positionOf } from './paging.js';
import { midnightsOf, usageBounds, windowSizeOf, windowsOf } from './windows.js';

const MAX_GROUP_VALUES = 200;

interface MetricRequest {
  id: string;
  groupBy: { key: string; values: readonly string[] | null } | null;
}

interface Row {
  customer_id: string;
  billable_metric_id: string;
  billable_metric_name: string;
  start_timestamp: string;
  end_timestamp: string;
  value: number | null;
  groups?: Record<string, number | null>;
}

/** A quantity on the wire: null if there were no events. */
export const wireQuantity = (milli: number | null): number | null => (milli === null ? null : wireNumber(fromMilli(milli)));

function metricRequest(entry: unknown): MetricRequest {
  if (!isRecord(entry)) throw badRequest('billable_metrics must be an array of objects');
  const id = required(uuid(entry, 'id'), 'billable_metrics[].id');
  const groupBy = record(entry, 'group_by');
  if (!groupBy) return { id, groupBy: null };
  const values = texts(groupBy, 'values') ?? null;
  if (values && (values.length < 1 || values.length > MAX_GROUP_VALUES)) throw badRequest('group_by.values must have 1 to 200 entries');
  return { id, groupBy: { key: required(text(groupBy, 'key'), 'group_by.key'), values } };
}

/** This endpoint groups by one simple key only, and silently leaves out all but 200 of its values. */
function groupsOf(usage: MetricUsage, { groupBy }: MetricRequest): Map<string, HourlySeries[]> | null {
  if (!groupBy) return null;
  const { key, values } = groupBy;
  if (!usage.metric.groupKeys.some((one) => one.length === 1 && one[0] === key)) {
    throw badRequest(`group_by.key "${key}" is not a group key of billable metric ${usage.metric.id}`);
  }
  const groups = new Map<string, HourlySeries[]>();
  for (const value of values ?? []) groups.set(value, []);
  for (const series of usage.series) {
    const value = series.group[key] ?? null;
    if (value === null || (values && !values.includes(value))) continue;
    groups.set(value, [...(groups.get(value) ?? []), series]);
  }
  return new Map([...groups].slice(0, MAX_GROUP_VALUES));
}

function rowsOf(books: Books, usage: MetricUsage, request: MetricRequest, windows: readonly Span[]): Row[] {
  const groups = groupsOf(usage, request);
  return windows.map((window) => {
    const { start, end } = usageBounds(window);
    const inGroup = (series: HourlySeries[]): number | null => wireQuantity(aggregate(usage, series, window.start, window.end));
    return {
      customer_id: books.customer.id, billable_metric_id: usage.metric.id, billable_metric_name: usage.metric.name,
      start_timestamp: start, end_timestamp: end, value: wireQuantity(aggregate(usage, usage.series, window.start, window.end)),
      // fromEntries makes even a group called "__proto__" an own property.
      ...(groups && { groups: Object.fromEntries([...groups].map(([value, series]) => [value, inGroup(series)])) }),
    };
  });
}

function requestedMetrics(body: Fields, api: Api): MetricRequest[] | null {
  const wanted = list(body, 'billable_metrics')?.map(metricRequest) ?? null;
  const known = new Set(api.world.customers.flatMap(({ id }) => api.world.books(id)?.metrics.map((metric) => metric.id) ?? []));
  for (const { id } of wanted ?? []) {
    if (!known.has(id)) throw badRequest(`billable metric ${id} not found`);
  }
  return wanted;
}

/** One page is one customer and one metric. Without `customer_ids` the answer has all customers, as the service does. */
function usagePage(api: Api, body: Fields, cursor: string | undefined): Page<Row> {
  if (body['limit'] !== undefined) throw badRequest('unexpected parameter: limit');
  const size = windowSizeOf(body);
  const span = midnightsOf(body);
  const asked = texts(body, 'customer_ids');
  const metrics = requestedMetrics(body, api);
  const books = (asked ?? api.world.customers.map(({ id }) => id)).flatMap((id) => api.world.books(id) ?? []);
  const pairs = books.flatMap((one) => {
    const own = new Set(one.metrics.map(({ id }) => id));
    const wanted = metrics ?? [...own].map((id): MetricRequest => ({ id, groupBy: null }));
    return wanted.filter(({ id }) => own.has(id)).map((request) => ({ books: one, request }));
  });
  const request = fingerprint('usage', body);
  const position = positionOf(cursor, request)?.[0] ?? 0;
  const pair = pairs[position];
  const usage = pair?.books.usage(pair.request.id);
  const rows = pair && usage ? rowsOf(pair.books, usage, pair.request, windowsOf(span, size, api.world.now())) : [];
  return {
    data: shuffled(rows, hashText(`${api.world.seed}/usage/${String(position)}`)),
    next_page: position + 1 < pairs.length ? cursorAt([position + 1], request) : null,
  };
}

/** POST /v1/usage. A window without events has the value null; windows that have not begun have no row. */
export function usageRoute(app: Hono, api: Api): void {
  app.post('/v1/usage', async (context) => {
    const query = context.req.query();
    if (query['limit'] !== undefined) throw badRequest('unexpected parameter: limit');
    return context.json(usagePage(api, await bodyOf(context), query['next_page']));
  });
}
