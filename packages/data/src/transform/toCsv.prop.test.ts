import { expect, it } from 'vitest';
import { fc } from '../properties.test.kit.js';
import { parsed, unguarded, usage } from './csv/parsed.test.kit.js';

it('usage in a file reads back as the view, whatever the groups are called', () => {
  const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1', '-', '"', ',', '\r\n', "'", '\t', '', ' '));
  fc.assert(
    fc.property(fc.dictionary(name, fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant('123456789012345678901234567890.000000001'), fc.constant(null)), { maxKeys: 6 }), (groups) => {
      const view = usage(groups);
      const records = view.series.length === 0 ? [] : parsed(view);
      const flat = view.buckets.flatMap(({ start, end }, bucket) =>
        view.series.map(({ id, label, role, values }) => ({ start, end, series_id: id, series: label, role, value: values[bucket] ?? '', unit: 'units' })),
      );
      expect(records.map((record) => ({ ...record, series: unguarded(record['series'] ?? '') }))).toEqual(flat.map((record) => ({ ...record, series: unguarded(record.series) })));
    }),
  );
});
