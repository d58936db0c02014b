import { readListQuery } from '../query/list-queries.js';
import { defineRoute } from './route.js';

/** Which metrics there are, and which keys split them: MetricsQuery -> MetricsView. */
export const metrics = defineRoute(readListQuery, ({ archived = false }, reads) => reads.metrics(archived));
