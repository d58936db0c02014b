import { USD_CENTS_ID, type Unit } from '../../exact/unit.js';
import { interval } from '../../time/instant.js';
import type { SpendView } from '../../view/spend.js';
import type { InvoiceBreakdown } from '../../wire/breakdown.js';
import type { LineItem } from '../../wire/lineItem.js';
import { toSpendView, type SpendOptions } from '../toSpendView.js';

export const OCTOBER = interval('2024-10-01T00:00:00Z', '2024-10-03T00:00:00Z');
export const NOVEMBER = interval('2024-11-01T00:00:00Z', '2024-11-06T00:00:00Z');
export const EUR: Unit = { kind: 'currency', id: 'eur', code: 'EUR', digits: 2 };
export const usd = { id: USD_CENTS_ID, name: 'USD (cents)' };
export const ai = { id: 'ai', name: 'AI credits' };

export const usage = (total: number | string, fields: Partial<LineItem> = {}): LineItem => ({ name: 'API calls', type: 'usage', product_id: 'p1', credit_type: usd, quantity: 1, total, ...fields });
export const charge = (type: string, total: number): LineItem => ({ name: type, type, credit_type: usd, total });
export const inRegion = (region: string | null, total = 100): LineItem => usage(total, { presentation_group_values: { region } });

/** The breakdown of an invoice for one day. Its total is that of its lines by default. */
export function day(date: string, lines: LineItem[], fields: Partial<InvoiceBreakdown> = {}): InvoiceBreakdown {
  const start = Date.parse(`${date}T00:00:00Z`);
  return {
    id: 'i1',
    customer_id: 'c1',
    contract_id: 'k1',
    type: 'USAGE',
    status: 'DRAFT',
    credit_type: usd,
    total: lines.reduce((sum, { total }) => sum + Number(total), 0),
    line_items: lines,
    breakdown_start_timestamp: new Date(start).toISOString(),
    breakdown_end_timestamp: new Date(start + 86_400_000).toISOString(),
    ...fields,
  };
}

export const spend = (rows: readonly InvoiceBreakdown[], options: Partial<SpendOptions> = {}): SpendView => toSpendView(rows, { interval: NOVEMBER, bucket: 'day', ...options });
export const byRegion = { groupBy: { group: 'region' } } as const;
export const rows = (view: SpendView) => view.series.map(({ role, label, total }) => [role, label, total]);
export const issues = (view: SpendView) => view.issues.map(({ code, count }) => [code, count]);
