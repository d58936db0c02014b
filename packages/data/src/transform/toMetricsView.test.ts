import { describe, expect, it } from 'vitest';
import { fixture, fixtureRows } from '../fixtures.test.kit.js';
import type { BillableMetricRow } from '../wire/metric.js';
import { toMetricsView } from './toMetricsView.js';

const rows = fixtureRows<BillableMetricRow>('billable_metrics.json');
const view = toMetricsView(rows);
const answer = fixture('billable_metrics.expected.json') as Record<'additive_over_time' | 'not_additive' | 'unknown' | 'archived', string[]> & { groupable_exactly: Record<string, string[][]> };
const names = (matching: (metric: (typeof view.metrics)[number]) => boolean): string[] => view.metrics.filter(matching).map(({ name }) => name);

describe('toMetricsView', () => {
  it('U10: tells which metrics add up over time and groups', () => {
    expect(names(({ additive }) => additive).sort()).toEqual(answer.additive_over_time.toSorted());
    expect(names(({ additive }) => !additive).sort()).toEqual([...answer.not_additive, ...answer.unknown].sort());
    expect(view.metrics.map(({ aggregation }) => aggregation)).toEqual(['unique', 'sum', 'custom', 'max', 'count', 'latest']);
  });

  it('U11: takes a metric of missing or unknown aggregation for one that does not add up', () => {
    expect(names(({ aggregation }) => aggregation === 'custom')).toEqual(answer.unknown);
    expect(toMetricsView([{ id: 'm', name: 'M', aggregation_type: 'MEDIAN' }]).metrics[0]).toMatchObject({ aggregation: 'custom', additive: false });
  });

  it('U14: keeps key sets whole', () => {
    for (const [name, keys] of Object.entries(answer.groupable_exactly)) expect(view.metrics.find((metric) => metric.name === name)?.groupKeys).toEqual(keys);
    expect(view.metrics.find(({ name }) => name === 'Active users')?.groupKeys).toEqual([]);
  });

  it("H12: carries nothing of the seller's internals", () => {
    expect(Object.keys(view.metrics[0] ?? {}).sort()).toEqual(['additive', 'aggregation', 'archivedAt', 'groupKeys', 'id', 'name']);
    expect(JSON.stringify(view)).not.toMatch(/select count|filter|cpu_hours/);
  });

  it('sorts by name, marks archived metrics, and lists each metric once', () => {
    expect(names(({ archivedAt }) => archivedAt !== null)).toEqual(answer.archived);
    expect(view.metrics.find(({ name }) => name === 'Requests')?.archivedAt).toBe('2025-01-01T00:00:00.000Z');
    expect(toMetricsView(rows.toReversed())).toEqual(view);
    const id = rows[0]?.id ?? expect.fail('no rows');
    const renamed = toMetricsView([...rows, { id, name: 'Renamed' }]);
    expect(renamed.metrics).toHaveLength(rows.length);
    expect(renamed.metrics.find((metric) => metric.id === id)?.name).toBe('Renamed');
  });

  it.each<[unknown, string]>([
    [{}, 'rows'],
    [[null], 'rows[0]'],
    [[{ name: 'x' }], 'rows[0].id'],
    [[{ id: 'x', name: 5 }], 'rows[0].name'],
    [[{ id: 'x', name: 'x', group_keys: ['region'] }], 'rows[0].group_keys[0]'],
    [[{ id: 'x', name: 'x', group_keys: [[1]] }], 'rows[0].group_keys[0][0]'],
    [[{ id: 'x', name: 'x', archived_at: 'today' }], 'rows[0].archived_at'],
  ])('refuses %j with its path', (broken, path) => {
    expect(() => toMetricsView(broken as BillableMetricRow[])).toThrow(expect.objectContaining({ code: 'wire-format', path }) as Error);
  });

  it('names the transformer that other rows belong to', () => {
    expect(() => toMetricsView(fixtureRows<never>('usage_month_3_regions.json'))).toThrow(/toUsageView/);
  });
});
