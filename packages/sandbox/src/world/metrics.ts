import { idOf } from './ids.js';

/** A billable metric: how events become a number, and by which keys that number may be split. */
export interface Metric {
  id: string;
  name: string;
  aggregation: 'COUNT' | 'SUM' | 'MAX' | 'LATEST';
  aggregationKey?: string;
  eventType: string;
  /** Each entry is one simple or compound key, which can only be asked for as a whole. */
  groupKeys: readonly (readonly string[])[];
  /** Whole numbers, or down to a thousandth. */
  whole: boolean;
  archivedAt?: string;
}

function metric(key: string, definition: Omit<Metric, 'id'>): Metric {
  return { id: idOf(`metric/${key}`), ...definition };
}

export const API_REQUESTS = metric('api-requests', {
  name: 'API requests', aggregation: 'COUNT', eventType: 'api_request', whole: true,
  groupKeys: [['region'], ['region', 'team']],
});

export const DATA_TRANSFER = metric('data-transfer', {
  name: 'Data transfer (GB)', aggregation: 'SUM', aggregationKey: 'gigabytes', eventType: 'data_transfer', whole: false,
  groupKeys: [['region', 'team']],
});

export const COMPUTE_MINUTES = metric('compute-minutes', {
  name: 'Compute minutes', aggregation: 'SUM', aggregationKey: 'minutes', eventType: 'job_finished', whole: false,
  groupKeys: [['region']],
});

export const PEAK_CONCURRENCY = metric('peak-concurrency', {
  name: 'Peak concurrent requests', aggregation: 'MAX', aggregationKey: 'concurrent', eventType: 'concurrency_sample', whole: true,
  groupKeys: [['region']],
});

export const ACTIVE_NODES = metric('active-nodes', {
  name: 'Active nodes', aggregation: 'LATEST', aggregationKey: 'nodes', eventType: 'cluster_resized', whole: true,
  groupKeys: [],
});

export const INFERENCE_TOKENS = metric('inference-tokens', {
  name: 'Inference tokens (thousands)', aggregation: 'SUM', aggregationKey: 'kilotokens', eventType: 'inference', whole: false,
  groupKeys: [['model'], ['region'], ['model', 'region']],
});

export const STUDIO_GENERATIONS = metric('studio-generations', {
  name: 'Studio generations', aggregation: 'COUNT', eventType: 'generation', whole: true, groupKeys: [['seat']],
});

export const LOG_EXPORT = metric('log-export', {
  name: 'Log export (GB)', aggregation: 'SUM', aggregationKey: 'gigabytes', eventType: 'log_export', whole: false,
  groupKeys: [['region']],
});

/** Replaced by `API requests` before any customer signed up; only listed with include_archived. */
export const LEGACY_CALLS = metric('legacy-calls', {
  name: 'API calls (legacy)', aggregation: 'COUNT', eventType: 'call', whole: true, groupKeys: [],
  archivedAt: '2026-02-01T00:00:00.000Z',
});
