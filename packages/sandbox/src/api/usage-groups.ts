import type { Hono } from 'hono';
import type { Books } from '../world/books.js';
import type { Metric } from '../world/metrics.js';
import { hashText, shuffled } from '../world/random.js';
import type { GroupValues } from '../world/story.js';
import { covers, HOUR, monthsOf, type Span } from '../world/time.js';
import { aggregate, type HourlySeries, type MetricUsage } from '../world/usage.js';
import { type Api, bodyOf } from './context.js';
import { badRequest } from './errors.js';
import { type Fields, flag, integer, moment, record, required, text, texts, uuid } from './fields.js';
import { fingerprint, pageOf } from './paging.js';
import { rememberRecent } from './recent.js';
import { wireQuantity } from './usage.js';
import { isMidnight, usageBounds, windowSizeOf, windowsOf, type WindowSize } from './windows.js';

interface Row {
  starting_on: string;
  ending_before: string;
  group_key: string | null;
  group_value: string | null;
  group?: GroupValues;
  value: number | null;
}

interface Grouping {
  keys: readonly string[];
  filters: Readonly<Record<string, readonly string[]>>;
}

function groupingOf(body: Fields): Grouping {
  const keys = texts(body, 'group_key');
  const old = record(body, 'group_by');
  if (keys && old) throw badRequest('group_key and group_by cannot be used together');
  const filters = record(body, 'group_filters') ?? {};
  if (old) {
    const key = required(text(old, 'key'), 'group_by.key');
    return { keys: [key], filters: { [key]: texts(old, 'values') ?? [] } };
  }
  if (keys?.length === 0) throw badRequest('group_key must not be empty');
  const unknown = Object.keys(filters).find((key) => !keys?.includes(key));
  if (unknown !== undefined) throw badRequest(`group_filters key "${unknown}" is not in group_key`);
  return { keys: keys ?? [], filters: Object.fromEntries(Object.keys(filters).map((key) => [key, texts(filters, key) ?? []])) };
}

/** A compound key must be complete, exactly as the metric defines it. */
function checkKeys(metric: Metric, keys: readonly string[]): void {
  if (keys.length === 0) return;
  const asked = [...keys].sort().join('\n');
  if (metric.groupKeys.some((defined) => [...defined].sort().join('\n') === asked)) return;
  throw badRequest(`group_key [${keys.join(', ')}] does not match a group key of billable metric ${metric.id}; compound keys must be complete`);
}

function currentPeriod(books: Books): Span {
  const active = books.customer.contracts.find((contract) => covers(contract, books.now));
  const period = active && monthsOf(active).find((month) => covers(month, books.now));
  if (!period) throw badRequest('current_period requires an active contract');
  return period;
}

function boundsOf(body: Fields, books: Books | undefined, size: WindowSize): Span {
  const start = moment(body, 'starting_on');
  const end = moment(body, 'ending_before');
  if (flag(body, 'current_period')) {
    if (start !== undefined || end !== undefined) throw badRequest('current_period cannot be combined with starting_on or ending_before');
    if (!books) throw badRequest('current_period requires an active contract');
    return currentPeriod(books);
  }
  const span = { start: required(start, 'starting_on'), end: required(end, 'ending_before') };
  if (span.end <= span.start) throw badRequest('ending_before must be after starting_on');
  // Bounds within a day are not documented; the service was seen to refuse an end that is not on the hour.
  const aligned = (at: number): boolean => (size === 'DAY' ? isMidnight(at) : at % HOUR === 0);
  if (!aligned(span.start) || !aligned(span.end)) throw badRequest(`starting_on and ending_before must be on the ${size === 'DAY' ? 'day' : 'hour'}, UTC`);
  return span;
}

function groupsOf(usage: MetricUsage, { keys, filters }: Grouping): { group: GroupValues; series: HourlySeries[] }[] {
  const groups = new Map<string, { group: GroupValues; series: HourlySeries[] }>();
  for (const series of usage.series) {
    const values = keys.map((key) => series.group[key] ?? null);
    const kept = keys.every((key, index) => {
      const wanted = filters[key] ?? [];
      const value = values[index] ?? null;
      return wanted.length === 0 || (value !== null && wanted.includes(value));
    });
    if (!kept) continue;
    const id = JSON.stringify(values);
    const found = groups.get(id) ?? { group: Object.fromEntries(keys.map((key, index) => [key, values[index] ?? null])), series: [] };
    found.series.push(series);
    groups.set(id, found);
  }
  return [...groups.values()];
}

function rowsOf(usage: MetricUsage, grouping: Grouping, windows: readonly Span[]): Row[] {
  const groups = groupsOf(usage, grouping);
  const [only, ...others] = grouping.keys;
  const single = only !== undefined && others.length === 0 ? only : null;
  return windows.flatMap((window) => {
    const { start, end } = usageBounds(window);
    return groups.flatMap(({ group, series }): Row[] => {
      const value = aggregate(usage, series, window.start, window.end);
      if (value === null) return [];
      return [{
        starting_on: start, ending_before: end, group_key: single, group_value: single === null ? null : (group[single] ?? null),
        ...(only !== undefined && { group }), value: wireQuantity(value),
      }];
    });
  });
}

function rowsFor(api: Api, body: Fields): Row[] {
  const size = windowSizeOf(body);
  const metricId = required(uuid(body, 'billable_metric_id'), 'billable_metric_id');
  const books = api.world.books(required(uuid(body, 'customer_id'), 'customer_id'));
  const grouping = groupingOf(body);
  const span = boundsOf(body, books, size);
  const usage = books?.usage(metricId);
  if (!books || !usage) {
    const exists = api.world.customers.some(({ id }) => api.world.books(id)?.metrics.some((metric) => metric.id === metricId));
    if (!exists) throw badRequest(`billable metric ${metricId} not found`);
    return [];
  }
  checkKeys(usage.metric, grouping.keys);
  return rowsOf(usage, grouping, windowsOf(span, size, api.world.now()));
}

/** POST /v1/usage/groups. A group without events in a window has no row; an event without the key has the value null. */
export function usageGroupsRoute(app: Hono, api: Api): void {
  const remember = rememberRecent<Row[]>(8);
  app.post('/v1/usage/groups', async (context) => {
    const body = await bodyOf(context);
    const query = context.req.query();
    const limit = integer(query, 'limit', 1, 100) ?? 100;
    const request = fingerprint('usage/groups', body);
    const key = `${String(api.world.now())} ${JSON.stringify(body)}`;
    const rows = remember(key, () => shuffled(rowsFor(api, body), hashText(`${api.world.seed}/groups`)));
    return context.json(pageOf(rows, query['next_page'], limit, request));
  });
}
