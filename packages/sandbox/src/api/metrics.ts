import type { Hono } from 'hono';
import { currentMetrics } from '../world/books.js';
import { LEGACY_CALLS, type Metric } from '../world/metrics.js';
import { type Api, customerInPath } from './context.js';
import { flag, integer, without } from './fields.js';
import { fingerprint, pageOf } from './paging.js';

function wireMetric(metric: Metric): object {
  return {
    id: metric.id, name: metric.name, aggregation_type: metric.aggregation, group_keys: metric.groupKeys, custom_fields: {},
    // The seller's internals, which no browser should see.
    event_type_filter: { in_values: [metric.eventType] },
    property_filters: (metric.aggregationKey === undefined ? [] : [metric.aggregationKey]).map((name) => ({ name, exists: true })),
    ...(metric.aggregationKey !== undefined && { aggregation_key: metric.aggregationKey }),
    ...(metric.archivedAt !== undefined && { archived_at: metric.archivedAt }),
  };
}

/** GET /v1/customers/{customer_id}/billable-metrics. */
export function metricsRoute(app: Hono, api: Api): void {
  app.get('/v1/customers/:customer_id/billable-metrics', (context) => {
    const query = context.req.query();
    const books = customerInPath(api, context);
    const metrics = flag(query, 'on_current_plan') ? currentMetrics(books) : books.metrics;
    const listed = flag(query, 'include_archived') ? [...metrics, LEGACY_CALLS] : metrics;
    const request = fingerprint('metrics', books.customer.id, without(query, 'next_page', 'limit'));
    const page = pageOf(listed, query['next_page'], integer(query, 'limit', 1, 100) ?? 100, request);
    return context.json({ ...page, data: page.data.map(wireMetric) });
  });
}
