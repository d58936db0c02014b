import { describe, expect, it } from 'vitest';
import { decimal, isZero, sign, subtract } from '../exact/decimal.js';
import { sum } from '../exact/sum.js';
import { fc } from '../properties.test.kit.js';
import { instant, interval } from '../time/instant.js';
import type { InvoiceBreakdown } from '../wire/breakdown.js';
import type { Invoice } from '../wire/invoice.js';
import type { LineItem } from '../wire/lineItem.js';
import { reconcile } from './reconcile.js';
import { toInvoicesView } from './toInvoicesView.js';
import { toSpendView } from './toSpendView.js';

const DAYS = 4;
const FIRST = Date.UTC(2025, 4, 1);
const at = (day: number): string => new Date(FIRST + day * 86_400_000).toISOString();
const SPAN = interval(at(0), at(DAYS));
const credit_type = { id: 'eur', name: 'EUR' };

const amount = fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1e7), fc.constantFrom(0.1, 1e-9));
const line: fc.Arbitrary<LineItem> = fc.record({
  total: amount,
  quantity: fc.constantFrom(null, 1),
  type: fc.constantFrom('usage', 'subscription', 'applied_commit_or_credit', 'of_tomorrow'),
  product_id: fc.constantFrom('p1', 'p2'),
  commit_type: fc.constantFrom(null, 'PostpaidCommit'),
  credit_type: fc.constantFrom(credit_type, { id: 'ai', name: 'AI credits' }),
});
const invoice = fc.record({ status: fc.constantFrom('DRAFT', 'FINALIZED'), days: fc.array(fc.array(line, { maxLength: 4 }), { minLength: DAYS, maxLength: DAYS }), late: amount });
const world = fc.array(invoice, { maxLength: 3 });

const counted = (lines: readonly LineItem[]) =>
  sum(lines.filter(({ type, commit_type, credit_type: unit }) => unit?.id === 'eur' && !(type === 'applied_commit_or_credit' && commit_type === 'PostpaidCommit')).map(({ total }) => decimal(total)));

type Bought = typeof invoice extends fc.Arbitrary<infer Value> ? Value : never;
const idOf = (index: number): string => `i${String(index)}`;

const listed = (invoices: readonly Bought[]) =>
  invoices.map(({ days, status }, index) => {
    const line_items = days.flat();
    return { id: idOf(index), status, credit_type, total: counted(line_items), line_items, start_timestamp: at(0), end_timestamp: at(DAYS) };
  });

/** The same day by day, with what came late on the third. */
const charted = (invoices: readonly Bought[]) =>
  invoices.flatMap(({ days, late }, index) =>
    days.map((lines, day) => {
      const line_items = day === 2 ? [...lines, { type: 'usage', total: late }] : lines;
      return { id: idOf(index), credit_type, total: counted(line_items.map((one) => ({ credit_type, ...one }))), line_items, breakdown_start_timestamp: at(day), breakdown_end_timestamp: at(day + 1) };
    }),
  );

const prove = (breakdowns: readonly InvoiceBreakdown[], rows: readonly Invoice[]) =>
  reconcile(toSpendView(breakdowns, { interval: SPAN, bucket: 'day' }), toInvoicesView(rows, { now: instant(at(DAYS)) }));

describe('reconcile, whatever was bought', () => {
  it('finds late usage to the last digit, and no other difference', () => {
    fc.assert(
      fc.property(world, (invoices) => {
        const proof = prove(charted(invoices), listed(invoices));
        expect(proof.chart.agrees).toBe(true);
        expect(proof.lateUsage).toBe(sum(invoices.filter(({ status }) => status === 'FINALIZED').map(({ late }) => decimal(late))));
        for (const { invoiceId, lines, notItemised, billed, charted, lateUsage, stillMoving } of proof.invoices) {
          expect(sum([lines, notItemised])).toBe(billed);
          expect(notItemised).toBe('0');
          expect(sum([lateUsage, stillMoving])).toBe(subtract(charted!, billed));
          expect(sum([lateUsage, stillMoving])).toBe(decimal(invoices[Number(invoiceId.slice(1))]!.late));
        }
        expect(proof.proved).toBe(proof.invoices.every(({ stillMoving, lateUsage }) => isZero(stillMoving) && sign(lateUsage) >= 0));
        expect(proof.unlisted).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('accounts for all of the chart and all that was billed, whatever is missing or void: what is proved differs by late usage alone', () => {
    const fates = fc.array(fc.record({ bought: invoice, isListed: fc.boolean(), isCharted: fc.boolean(), isVoid: fc.boolean() }), { maxLength: 4 });
    fc.assert(
      fc.property(fates, (invoices) => {
        const bought = invoices.map((one) => one.bought);
        const fateOf = ({ id }: { id: string }) => invoices[Number(id.slice(1))]!;
        const rows = listed(bought).filter((row) => fateOf(row).isListed).map((row) => (fateOf(row).isVoid ? { ...row, status: 'VOID' } : row));
        const proof = prove(charted(bought).filter((row) => fateOf(row).isCharted), rows);
        expect(sum([...proof.invoices.map((one) => one.charted ?? '0'), ...proof.unlisted.map((one) => one.charted)].map(decimal))).toBe(proof.chart.total);
        const billed = sum(rows.filter(({ status }) => status !== 'VOID').map(({ total }) => total));
        if (proof.proved) expect(subtract(proof.chart.total, billed)).toBe(proof.lateUsage);
      }),
      { numRuns: 500 },
    );
  });
});
