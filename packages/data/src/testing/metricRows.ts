import { metricIdOf } from './ids.js';

/** A row of GET /v1/customers/{customer_id}/billable-metrics. */
export interface SampleMetric {
  id: string;
  name: string;
  /** Absent for SQL metrics. */
  aggregation_type?: 'COUNT' | 'LATEST' | 'MAX' | 'SUM' | 'UNIQUE';
  aggregation_key?: string;
  /** Each entry is one complete key set. */
  group_keys?: string[][];
  sql?: string;
  archived_at?: string;
}

const metric = (name: string, rest: Omit<SampleMetric, 'id' | 'name'>): SampleMetric => ({ id: metricIdOf(name), name, ...rest });

/**
 * Rows of GET /v1/customers/{customer_id}/billable-metrics, of every aggregation: the sample products' own metrics, three that do not
 * add up, a SQL metric and an archived one. Ids do not depend on a seed.
 */
export const metricRows = (): SampleMetric[] => [
  metric('CPU hours', { aggregation_type: 'SUM', aggregation_key: 'cpu_hours', group_keys: [['region'], ['region', 'team']] }),
  metric('API requests', { aggregation_type: 'COUNT', group_keys: [['endpoint']] }),
  metric('Data transfer', { aggregation_type: 'SUM', aggregation_key: 'gigabytes', group_keys: [['region']] }),
  metric('Model tokens', { aggregation_type: 'SUM', aggregation_key: 'tokens', group_keys: [['model']] }),
  metric('Stored objects', { aggregation_type: 'LATEST', aggregation_key: 'objects', group_keys: [['region']] }),
  metric('Peak connections', { aggregation_type: 'MAX', aggregation_key: 'connections', group_keys: [['region']] }),
  metric('Active users', { aggregation_type: 'UNIQUE', aggregation_key: 'user_id' }),
  metric('Error rate', { sql: 'select avg(failed) as value from events' }),
  metric('Legacy requests', { aggregation_type: 'COUNT', archived_at: '2024-06-01T00:00:00+00:00' }),
];
