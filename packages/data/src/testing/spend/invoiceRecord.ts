import { DAY } from '../../time/duration.js';
import { exactSum } from '../balances/moves.js';
import { CENTS, type SampleCreditType } from '../creditTypes.js';
import { contractIdOf, customerIdOf, DEFAULT_SEED, invoiceIdOf } from '../ids.js';
import { epochOfMoment, wireTime } from '../moments.js';
import { countsIn, lineItem, type SampleLineItem } from './lineItem.js';
import type { LineSketch } from './lineSketch.js';

/** The status of an invoice at the billing provider, which is not Metronome's own. */
export type PaymentStatus = 'PAID' | 'PARTIALLY_PAID' | 'SENT' | 'PAYMENT_FAILED' | 'UNCOLLECTIBLE' | 'VOID';

/** An invoice in a few facts; moments are RFC 3339 or dates. */
export interface InvoiceSketch {
  seed?: number | undefined;
  /** Default: from the seed and the period, or else the issue date. */
  id?: string | undefined;
  /** Default USAGE; invoices of any other type need an issue date, and mostly have no period. */
  type?: 'USAGE' | 'SCHEDULED' | 'USAGE_CONSOLIDATED' | undefined;
  /** Default FINALIZED. */
  status?: 'DRAFT' | 'FINALIZED' | 'VOID' | undefined;
  period?: { start: string; end: string } | undefined;
  /** Default: a day after the period. */
  issued?: string | undefined;
  /** Default: no provider has taken the invoice. */
  payment?: PaymentStatus | undefined;
  /** Default USD. */
  creditType?: Readonly<SampleCreditType> | undefined;
  lines?: readonly LineSketch[] | undefined;
  /** Default: the sum of the lines that count. */
  total?: number | undefined;
}

/** A row of GET /v1/customers/{customer_id}/invoices. */
export interface SampleInvoice {
  id: string;
  customer_id: string;
  contract_id: string;
  type: string;
  status: string;
  credit_type: SampleCreditType;
  total: number;
  line_items: SampleLineItem[];
  start_timestamp?: string;
  end_timestamp?: string;
  issued_at?: string;
  external_invoice: { billing_provider_type: 'stripe'; external_status: PaymentStatus } | null;
}

type Period = Pick<SampleInvoice, 'start_timestamp' | 'end_timestamp' | 'issued_at'>;

function times({ period, issued }: InvoiceSketch): Period {
  const issuedAt = issued === undefined ? period && epochOfMoment(period.end) + DAY : epochOfMoment(issued);
  return {
    ...(period === undefined ? {} : { start_timestamp: wireTime(epochOfMoment(period.start)), end_timestamp: wireTime(epochOfMoment(period.end)) }),
    ...(issuedAt === undefined ? {} : { issued_at: wireTime(issuedAt) }),
  };
}

/**
 * One invoice, as in an answer of GET /v1/customers/{customer_id}/invoices. Its total is the sum of its lines.
 * @throws TimeRangeError if a moment is malformed
 */
export function invoiceRecord(sketch: InvoiceSketch): SampleInvoice {
  const { seed = DEFAULT_SEED, id, type = 'USAGE', status = 'FINALIZED', payment, creditType = CENTS, lines = [], total } = sketch;
  const { start_timestamp, end_timestamp, issued_at } = times(sketch);
  const service = start_timestamp === undefined || end_timestamp === undefined ? {} : { starting_at: start_timestamp, ending_before: end_timestamp };
  const items = lines.map((line) => ({ ...lineItem(line, creditType), ...service }));
  return {
    id: id ?? invoiceIdOf(seed, `${type} ${start_timestamp ?? issued_at ?? ''}`),
    customer_id: customerIdOf(seed),
    contract_id: contractIdOf(seed),
    type,
    status,
    credit_type: { ...creditType },
    total: total ?? exactSum(items.filter((line) => countsIn(creditType, line)).map((line) => line.total)),
    ...times(sketch),
    external_invoice: payment === undefined ? null : { billing_provider_type: 'stripe', external_status: payment },
    line_items: items,
  };
}
