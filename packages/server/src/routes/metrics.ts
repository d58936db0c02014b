import { readMetricsQuery } from '../query/list-queries.js';
import { defineRoute } from './route.js';

/** What usage can be asked for, and by which keys it splits: MetricsQuery -> MetricsView. */
export const metrics = defineRoute(readMetricsQuery, ({ archived = false }, reads) => reads.metrics(archived));
