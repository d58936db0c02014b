import { instant, interval, toSpendView, type InvoiceBreakdown, type SpendOptions, type SpendView } from '@meterboard/data';
import { seeded } from './random';

const USD = { id: '2714e483-4ff1-48e4-9e25-ac732e8f24f2', name: 'USD (cents)' };
const DAY = 86_400_000;
const START = Date.parse('2024-10-01T00:00:00Z');

/** Product -> its usual cost of a day, in cents. */
const PRODUCTS: Readonly<Record<string, number>> = { Compute: 41_200, Storage: 12_600, 'Data transfer': 6_400 };

export interface SpendSketch {
  days?: number;
  /** Days that have begun. */
  begun?: number;
  /** What is left of a prepaid commit on the first day, in cents. */
  prepaid?: number;
  platformFee?: boolean;
}

/** Rows as GET /v1/customers/{id}/invoices/breakdowns sends them: usage, and a credit line that takes it back while the commit lasts. */
export function breakdowns({ days = 31, begun = days, prepaid = 700_000, platformFee = true }: SpendSketch = {}): InvoiceBreakdown[] {
  const random = seeded(21);
  let left = prepaid;
  return Array.from({ length: begun }, (_, day) => {
    const from = START + day * DAY;
    const at = (epoch: number): string => new Date(epoch).toISOString();
    const calm = [0, 6].includes(new Date(from).getUTCDay()) ? 0.6 : 1;
    const usage = Object.entries(PRODUCTS).map(([name, usual]) => ({
      name,
      product_id: name,
      type: 'usage',
      credit_type: USD,
      total: Math.round(usual * calm * (0.8 + random() * 0.4) * (1 + day / 60)),
    }));
    const cost = usage.reduce((sum, { total }) => sum + total, 0);
    const drawn = Math.min(left, cost);
    left -= drawn;
    const fee = platformFee && day === 0 ? [{ name: 'Platform fee', product_id: 'fee', type: 'subscription', credit_type: USD, total: 25_000 }] : [];
    const credit = drawn === 0 ? [] : [{ name: 'Prepaid commit', type: 'applied_commit_or_credit', applied_commit_or_credit: { id: 'commit', type: 'PREPAID' }, credit_type: USD, total: -drawn }];
    return {
      id: 'october',
      customer_id: 'customer',
      contract_id: 'contract',
      type: 'USAGE',
      status: 'DRAFT',
      credit_type: USD,
      start_timestamp: '2024-10-01T00:00:00Z',
      end_timestamp: '2024-11-01T00:00:00Z',
      breakdown_start_timestamp: at(from),
      breakdown_end_timestamp: at(from + DAY),
      line_items: [...usage, ...fee, ...credit],
      total: cost + (fee[0]?.total ?? 0) - drawn,
    };
  });
}

export const spend = (sketch: SpendSketch = {}, options: Partial<SpendOptions> = {}): SpendView =>
  toSpendView(breakdowns(sketch), { interval: interval('2024-10-01T00:00:00Z', '2024-11-01T00:00:00Z'), bucket: 'day', ...options });

/** On the 24th: a prepaid commit that ran out on the way. */
export const octoberSpend = spend({ begun: 24 }, { now: instant('2024-10-24T15:30:00Z') });

export const inArrears = spend({ prepaid: 0, platformFee: false });

/** The commit covers everything: net 0 every day. */
export const covered = spend({ prepaid: 9_000_000, platformFee: false });

export const noSpend = spend({ begun: 0 });
