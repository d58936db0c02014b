import { expect, it } from 'vitest';
import { toMetricsView } from '../toMetricsView.js';
import { parsed } from './parsed.test.kit.js';

it('a metric has the time it was archived, if it was', () => {
  const rows = [
    { id: 'a', name: 'Live' },
    { id: 'b', name: 'Old', aggregation_type: 'MAX', archived_at: '2025-01-01T00:00:00Z' },
  ];
  expect(new Map(parsed(toMetricsView(rows)).map(({ name, aggregation, additive, archived_at }) => [name, [aggregation, additive, archived_at]]))).toEqual(
    new Map([
      ['Live', ['custom', 'false', '']],
      ['Old', ['max', 'false', '2025-01-01T00:00:00.000Z']],
    ]),
  );
});
