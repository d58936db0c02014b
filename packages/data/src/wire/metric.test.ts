import { expect, it } from 'vitest';
import { readMetrics } from './metric.js';
import { refused, refusedPath } from './refused.test.kit.js';

const bare = { id: 'm', name: 'Calls' };

it('reads a metric, most of which may be absent', () => {
  const nothing = { aggregationType: null, groupKeys: [], archivedAt: null };
  expect(readMetrics([bare, { ...bare, aggregation_type: null, group_keys: null, archived_at: null }])).toEqual([{ ...bare, ...nothing }, { ...bare, ...nothing }]);
  expect(readMetrics([{ ...bare, aggregation_type: 'MAX', group_keys: [['region'], ['region', 'team'], []], archived_at: '2025-01-01T00:00:00Z' }])).toEqual([
    { ...bare, aggregationType: 'MAX', groupKeys: [['region'], ['region', 'team'], []], archivedAt: Date.UTC(2025, 0) },
  ]);
});

it.each<[string, object]>([
  ['id', { id: 1 }],
  ['name', { name: null }],
  ['aggregation_type', { aggregation_type: 1 }],
  ['group_keys', { group_keys: 'region' }],
  ['group_keys[0]', { group_keys: ['region'] }],
  ['group_keys[1][0]', { group_keys: [['region'], [1]] }],
  ['archived_at', { archived_at: 1 }],
])('refuses a broken metric with its path: %s', (field, fields) => {
  expect(refusedPath(readMetrics, bare, fields)).toBe(`rows[1].${field}`);
});

it('refuses a row of another endpoint', () => {
  expect(refused(() => readMetrics([{ ...bare, line_items: [] }])).message).toContain('toInvoicesView');
});
