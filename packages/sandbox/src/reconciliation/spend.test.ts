import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO_CUSTOMERS, EDGE_CUSTOMER } from '../demo-customers.js';
import { type Asked, askSandbox, customerId } from '../../test/client.js';
import { breakdownsOf, type BreakdownRow, groupBy, type InvoiceRow, invoicesOf, type Line, sum } from '../../test/rows.js';
import { exact } from '../world/exact.js';

const EVERYTHING = ['2026-07-01T00:00:00Z', '2026-12-01T00:00:00Z'] as const;

/** Brightwater's last pilot invoice: usage arrived after it was final, so its breakdowns add up to more. */
const isLate = (invoice: InvoiceRow, customer: string): boolean =>
  customer === customerId('Brightwater') && invoice.start_timestamp === '2026-09-01T00:00:00+00:00';

let asked: Asked;

beforeAll(() => {
  asked = askSandbox();
});

const usageOnly = (invoices: readonly InvoiceRow[]): InvoiceRow[] => invoices.filter((invoice) => invoice.type === 'USAGE' && invoice.status !== 'VOID');

const inTotal = (invoice: InvoiceRow) => (line: Line): boolean =>
  line.credit_type.id === invoice.credit_type.id && !(line.type === 'applied_commit_or_credit' && line.applied_commit_or_credit?.type === 'POSTPAID');

function lineKey({ name, type, commit_segment_id, presentation_group_values, pricing_group_values, tier }: Line): string {
  return JSON.stringify([name, type, commit_segment_id, presentation_group_values, pricing_group_values, tier]);
}

function linesByKey(records: readonly InvoiceRow[]): Map<string, string> {
  const groups = groupBy(records.flatMap((record) => record.line_items), lineKey);
  const sums = [...groups].map(([key, lines]): [string, string] => [key, sum(lines.map((line) => line.total)).toString()]);
  return new Map(sums.filter(([, total]) => total !== '0').sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe.each([...DEMO_CUSTOMERS, EDGE_CUSTOMER])('spend of $name', ({ id }) => {
  test('daily breakdowns add up to each invoice, line by line', async () => {
    const byInvoice = groupBy<BreakdownRow>(await breakdownsOf(asked, id, ...EVERYTHING), (row) => row.id);
    const invoices = usageOnly(await invoicesOf(asked, id));
    expect(new Set(byInvoice.keys())).toEqual(new Set(invoices.map((invoice) => invoice.id)));
    for (const invoice of invoices.filter((one) => !isLate(one, id))) {
      const records = byInvoice.get(invoice.id) ?? [];
      expect(sum(records.map((record) => record.total)).toString()).toBe(exact(invoice.total).toString());
      expect(linesByKey(records)).toEqual(linesByKey([invoice]));
    }
  });

  test('hourly breakdowns add up to daily ones', async () => {
    const range = ['2026-10-30T00:00:00Z', '2026-11-05T00:00:00Z'] as const;
    const day = (row: BreakdownRow): string => row.id + row.breakdown_start_timestamp.slice(0, 10);
    const hours = groupBy(await breakdownsOf(asked, id, ...range, 'HOUR'), day);
    for (const daily of await breakdownsOf(asked, id, ...range)) {
      const records = hours.get(day(daily)) ?? [];
      expect(records).toHaveLength(24);
      expect(sum(records.map((record) => record.total)).toString()).toBe(exact(daily.total).toString());
      expect(linesByKey(records)).toEqual(linesByKey([daily]));
    }
  });

  test('every total is the sum of its lines, and every usage line is quantity times price', async () => {
    for (const record of [...(await invoicesOf(asked, id)), ...(await breakdownsOf(asked, id, ...EVERYTHING))]) {
      expect(sum(record.line_items.filter(inTotal(record)).map((line) => line.total)).toString()).toBe(exact(record.total).toString());
      for (const { quantity, unit_price, total } of record.line_items) {
        if (quantity !== undefined && unit_price !== undefined) expect(exact(quantity).times(unit_price).toString()).toBe(exact(total).toString());
      }
    }
  });

  test('the lines that a grant covers and its own lines have the same amount', async () => {
    for (const invoice of await invoicesOf(asked, id)) {
      const paid = invoice.line_items.filter((line) => line.applied_commit_or_credit);
      for (const [, lines] of groupBy(paid, (line) => `${line.commit_segment_id ?? ''}|${line.product_id}`)) {
        expect(sum(lines.map((line) => line.total)).toString()).toBe('0');
      }
    }
  });
});

test('the one invoice with late usage is smaller than its breakdowns, by exactly that usage', async () => {
  const id = customerId('Brightwater');
  const invoice = usageOnly(await invoicesOf(asked, id)).find((one) => isLate(one, id));
  const records = (await breakdownsOf(asked, id, ...EVERYTHING)).filter((record) => record.id === invoice?.id);
  const more = sum(records.map((record) => record.total)).minus(invoice?.total ?? 0);
  // Four hours of 1,800 requests at 0.05 cents.
  expect(more.toString()).toBe('360');
});

test('a voided invoice has the lines of the one that replaced it', async () => {
  const invoices = await invoicesOf(asked, customerId('Vela'));
  const voided = invoices.find((invoice) => invoice.status === 'VOID');
  const again = invoices.find((invoice) => invoice.regenerated_from_invoice_id !== undefined);
  expect(again?.regenerated_from_invoice_id).toBe(voided?.id);
  expect(again?.line_items).toEqual(voided?.line_items);
});
