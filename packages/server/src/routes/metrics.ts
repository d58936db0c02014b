import { readMetricsQuery } from '../query/list-queries.js';
import { defineRoute } from './route.js';

/** Which metrics there are, and which keys split them: MetricsQuery -> MetricsView. */
export const metrics = defineRoute(readMetricsQuery, ({ archived = false }, reads) => reads.metrics(archived));
