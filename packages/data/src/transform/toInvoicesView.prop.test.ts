import { describe, expect, it } from 'vitest';
import { decimal, isZero, shift, type Decimal } from '../exact/decimal.js';
import { sum } from '../exact/sum.js';
import { fc } from '../properties.test.kit.js';
import { instant } from '../time/instant.js';
import type { InvoiceLine } from '../view/invoices.js';
import type { Invoice } from '../wire/invoice.js';
import type { LineItem } from '../wire/lineItem.js';
import { toInvoicesView } from './toInvoicesView.js';

const NOW = instant('2025-05-15T00:00:00Z');
const USD = { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' };
const AI = { id: 'ai', name: 'AI credits' };

const amount = fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1e5), fc.constantFrom(0, 0, '0.1', 1e-9));
const text = fc.constantFrom('API calls', '', '__proto__', 'total', '<b>');
const groups = fc.dictionary(fc.constantFrom('region', '__proto__'), text, { noNullPrototype: true });
const line: fc.Arbitrary<LineItem> = fc.record(
  {
    total: amount,
    quantity: amount,
    unit_price: amount,
    name: text,
    type: fc.constantFrom('usage', 'usage', 'applied_commit_or_credit', 'subscription', 'of_tomorrow'),
    product_id: fc.constantFrom('p1', 'p2'),
    commit_id: fc.constantFrom('c1', 'c2'),
    commit_type: fc.constantFrom('PrepaidCommit', 'PostpaidCommit'),
    credit_type: fc.constantFrom(USD, AI),
    presentation_group_values: groups,
    pricing_group_values: groups,
  },
  { requiredKeys: ['total'] },
);
const timestamp = fc.constantFrom('2025-04-01T00:00:00Z', '2025-05-01T00:00:00+00:00', '2025-06-01T02:00:00.000+02:00');
const invoice: fc.Arbitrary<Invoice> = fc.record(
  {
    id: fc.uuid(),
    total: amount,
    credit_type: fc.constantFrom(USD, AI),
    status: fc.constantFrom('DRAFT', 'FINALIZED', 'VOID', 'OF_TOMORROW'),
    type: fc.constantFrom('USAGE', 'SCHEDULED'),
    line_items: fc.array(line, { maxLength: 8 }),
    issued_at: timestamp,
    start_timestamp: timestamp,
    end_timestamp: timestamp,
  },
  { requiredKeys: ['id', 'total', 'credit_type'] },
);
const invoices = fc.uniqueArray(invoice, { selector: ({ id }) => id, maxLength: 6 });

const inMajorUnits = (value: number | string, unit: { id: string } | null | undefined): Decimal => shift(decimal(value), unit?.id === USD.id ? -2 : 0);
const totalOf = (lines: readonly InvoiceLine[]): Decimal => sum(lines.map(({ total }) => total));

describe('toInvoicesView, whatever the invoices', () => {
  it('merges lines without losing or counting one twice', () => {
    fc.assert(
      fc.property(invoices, (rows) => {
        const view = toInvoicesView(rows, { now: NOW, showZeroUsage: true });
        for (const { id, lines } of view.invoices) {
          const row = rows.find((one) => one.id === id)!;
          const items = row.line_items ?? [];
          expect(totalOf(lines)).toBe(sum(items.map((item) => inMajorUnits(item.total, item.credit_type ?? row.credit_type))));
          expect(lines.reduce((count, { merged }) => count + merged, 0)).toBe(items.length);
          expect(new Set(lines.map((one) => one.id)).size).toBe(lines.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('hides only lines of quantity 0', () => {
    fc.assert(
      fc.property(invoices, (rows) => {
        const all = toInvoicesView(rows, { now: NOW, showZeroUsage: true }).invoices;
        toInvoicesView(rows, { now: NOW }).invoices.forEach(({ lines, zeroLinesHidden }, index) => {
          const hidden = all[index]!.lines.filter((one) => !lines.some(({ id }) => id === one.id));
          expect(hidden.every(({ type, total, quantity }) => type === 'usage' && isZero(total) && isZero(quantity ?? total))).toBe(true);
          expect(hidden.reduce((count, { merged }) => count + merged, 0)).toBe(zeroLinesHidden);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('counts each invoice once, by unit', () => {
    fc.assert(
      fc.property(invoices, (rows) => {
        const { totals } = toInvoicesView(rows, { now: NOW });
        const counted = rows.filter(({ status }) => status !== 'VOID');
        for (const unit of [USD, AI]) {
          const mine = totals.filter((total) => 'id' in total.unit && total.unit.id === unit.id).flatMap(({ finalized, draft, other }) => [finalized, draft, other]);
          expect(sum(mine)).toBe(sum(counted.filter(({ credit_type }) => credit_type.id === unit.id).map(({ total }) => inMajorUnits(total, unit))));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on order and repetition, and returns plain JSON', () => {
    fc.assert(
      fc.property(invoices, (rows) => {
        const view = toInvoicesView(rows, { now: NOW });
        const { issues, ...twice } = toInvoicesView([...rows.toReversed(), ...rows], { now: NOW });
        expect({ ...twice, issues: view.issues }).toEqual(view);
        expect(issues.filter(({ code }) => code === 'duplicate').map(({ count }) => count)).toEqual(rows.length === 0 ? [] : [rows.length]);
        expect(JSON.parse(JSON.stringify(view))).toEqual(view);
        expect(structuredClone(view)).toEqual(view);
      }),
      { numRuns: 200 },
    );
  });
});
