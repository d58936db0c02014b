import { type Exact, exact, total } from '../src/world/exact.js';
import type { Asked } from './client.js';

/** The fields of the wire's rows that the tests compute with. */
export interface Line {
  name: string;
  type: string;
  total: number;
  quantity?: number;
  unit_price?: number;
  product_id: string;
  credit_type: { id: string };
  commit_id?: string;
  commit_segment_id?: string;
  commit_type?: string;
  applied_commit_or_credit?: { id: string; type: string };
  presentation_group_values?: Record<string, string | null>;
  pricing_group_values?: Record<string, string>;
  tier?: { level: number; starting_at: string; size: string | null };
  postpaid_commit?: { id: string };
}

export interface InvoiceRow {
  id: string;
  contract_id: string;
  status: string;
  type: string;
  total: number;
  credit_type: { id: string };
  start_timestamp?: string;
  end_timestamp?: string;
  issued_at: string;
  line_items: Line[];
  regenerated_from_invoice_id?: string;
  external_invoice: { external_status: string } | null;
}

export type BreakdownRow = InvoiceRow & { breakdown_start_timestamp: string; breakdown_end_timestamp: string };

export interface Entry {
  type: string;
  amount: number;
  timestamp: string;
  segment_id?: string;
  invoice_id?: string;
  new_contract_id?: string;
  reason?: string;
}

export interface BalanceRow {
  id: string;
  type: 'PREPAID' | 'POSTPAID' | 'CREDIT';
  name?: string;
  contract?: { id: string };
  balance: number;
  ledger: Entry[];
  access_schedule: { credit_type: { id: string }; schedule_items: { id: string; amount: number; starting_at: string; ending_before: string }[] };
  rolled_over_from?: { commit_id: string; contract_id: string };
  rollover_fraction?: number;
}

interface Envelope<T> {
  data: T[];
  next_page: string | null;
}

/** All pages of a GET. */
export async function getAll<T>({ get }: Asked, path: string): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | null = null;
  do {
    const page: unknown = await get(cursor === null ? path : `${path}${path.includes('?') ? '&' : '?'}next_page=${cursor}`);
    const { data, next_page } = page as Envelope<T>;
    all.push(...data);
    cursor = next_page;
  } while (cursor !== null);
  return all;
}

/** All pages of a POST whose cursor goes in the query, or in the body. */
export async function postAll<T>({ post }: Asked, path: string, body: object, where: 'query' | 'body' = 'query'): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | null = null;
  do {
    const inQuery: string = where === 'query' && cursor !== null ? `?next_page=${cursor}` : '';
    const page: unknown = await post(path + inQuery, where === 'body' && cursor !== null ? { ...body, next_page: cursor } : body);
    const { data, next_page } = page as Envelope<T>;
    all.push(...data);
    cursor = next_page;
  } while (cursor !== null);
  return all;
}

export const invoicesOf = (asked: Asked, id: string): Promise<InvoiceRow[]> => getAll(asked, `/v1/customers/${id}/invoices?limit=100`);

export const breakdownsOf = (asked: Asked, id: string, start: string, end: string, size: 'DAY' | 'HOUR' = 'DAY'): Promise<BreakdownRow[]> =>
  getAll(asked, `/v1/customers/${id}/invoices/breakdowns?window_size=${size}&starting_on=${start}&ending_before=${end}`);

export const balancesOf = (asked: Asked, id: string): Promise<BalanceRow[]> =>
  postAll(asked, '/v1/contracts/customerBalances/list', { customer_id: id, include_balance: true, include_ledgers: true, include_contract_balances: true }, 'body');

/** The exact sum, from the shortest text of each double. */
export const sum = (numbers: readonly number[]): Exact => total(numbers.map((number) => exact(number)));

export function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}
