import type { Hono } from 'hono';
import { LEGACY_CALLS, type Metric } from '../world/metrics.js';
import { covers } from '../world/time.js';
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

/** GET /v1/customers/{customer_id}/billable-metrics (facts 3.3). */
export function metricsRoute(app: Hono, api: Api): void {
  app.get('/v1/customers/:customer_id/billable-metrics', (context) => {
    const query = context.req.query();
    const books = customerInPath(api, context);
    const current = books.customer.contracts.filter((contract) => covers(contract, books.now));
    const priced = new Set(current.flatMap((contract) => contract.rates.map((rate) => rate.product.metric.id)));
    const metrics = flag(query, 'on_current_plan') ? books.metrics.filter(({ id }) => priced.has(id)) : books.metrics;
    const listed = flag(query, 'include_archived') ? [...metrics, LEGACY_CALLS] : metrics;
    const request = fingerprint('metrics', books.customer.id, without(query, 'next_page', 'limit'));
    const page = pageOf(listed, query['next_page'], integer(query, 'limit', 1, 100) ?? 100, request);
    return context.json({ ...page, data: page.data.map(wireMetric) });
  });
}
