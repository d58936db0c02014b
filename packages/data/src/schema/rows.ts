import { fromEpoch } from '../time/instant.js';
import { refuseTwoCustomers } from '../transform/series/customer.js';
import { toUnits } from '../transform/toUnits.js';
import { readAlerts, type AlertRow } from '../wire/alert.js';
import { readBalances, type BalanceRecord } from '../wire/balance.js';
import { readBreakdowns, refuseFirstBroken, type InvoiceBreakdown } from '../wire/breakdown.js';
import { readContracts, type ContractRow } from '../wire/contract.js';
import type { CreditTypeRow } from '../wire/creditType.js';
import { epochField } from '../wire/fields.js';
import { readInvoices, type Invoice } from '../wire/invoice.js';
import { readMetrics, type BillableMetricRow } from '../wire/metric.js';
import type { RateScheduleRow } from '../wire/rate.js';
import { readRateCard } from '../wire/rateCardRow.js';
import { place, readRows, refuse } from '../wire/read.js';
import { readSeats, type SeatBalanceRow } from '../wire/seat.js';
import { usageRow, usageShape, type UsageRow } from '../wire/usage.js';
import { batchedUsage, olderGroup, usageAmount, usageGroup } from '../wire/usageRow.js';
import { schemaOf, type Schema } from './standard.js';

/** Rows are checked by the readers that the transformers use, so that both refuse the same. */
const rowsSchema = <Row>(read: (rows: never) => unknown): Schema<readonly Row[]> => schemaOf('rows', (rows) => read(rows as never));

/** Of rows that name their customer. */
const customerRowsSchema = <Row>(read: (rows: unknown) => readonly { readonly customerId: string | null }[]): Schema<readonly Row[]> =>
  schemaOf('rows', (rows) => {
    refuseTwoCustomers(read(rows).map(({ customerId }) => customerId));
  });

function readUsage(rows: unknown): { customerId: string | null }[] {
  const shape = usageShape(rows);
  if (shape === null) return [];
  const [start, end] = shape === 'batched' ? (['start_timestamp', 'end_timestamp'] as const) : (['starting_on', 'ending_before'] as const);
  return readRows(rows, (value, at) => {
    const row = usageRow(value, at, shape);
    const from = epochField(row, start, at);
    const until = epochField(row, end, at);
    if (until <= from) refuse(place(at, end), 'a timestamp after the start', fromEpoch(until));
    if (shape === 'batched') return batchedUsage(row, at);
    if (usageGroup(row, at) === null) olderGroup(row, at);
    usageAmount(row, at);
    return { customerId: null };
  });
}

function readWholeBreakdowns(rows: unknown): ReturnType<typeof readBreakdowns> {
  refuseFirstBroken(rows);
  return readBreakdowns(rows);
}

/** Rows of POST /v1/usage/groups, or of POST /v1/usage. */
export const usageRowsSchema = customerRowsSchema<UsageRow>(readUsage);
/** Rows of GET /v1/customers/{id}/invoices/breakdowns. */
export const breakdownRowsSchema = customerRowsSchema<InvoiceBreakdown>(readWholeBreakdowns);
/** Rows of GET /v1/customers/{id}/invoices. */
export const invoiceRowsSchema = customerRowsSchema<Invoice>(readInvoices);
/** Rows of POST /v1/contracts/customerBalances/list. */
export const balanceRowsSchema = rowsSchema<BalanceRecord>(readBalances);
/** Rows of GET /v1/customers/{id}/billable-metrics. */
export const metricRowsSchema = rowsSchema<BillableMetricRow>(readMetrics);
/** Rows of GET /v1/credit-types/list. */
export const creditTypeRowsSchema = rowsSchema<CreditTypeRow>(toUnits);
/** Rows of POST /v1/contracts/getContractRateSchedule. */
export const rateRowsSchema = rowsSchema<RateScheduleRow>(readRateCard);
/** Rows of POST /v1/contracts/seatBalances/list. */
export const seatRowsSchema = rowsSchema<SeatBalanceRow>(readSeats);
/** Rows of POST /v2/contracts/list, as far as `toRechargesView` reads them. */
export const contractRowsSchema = customerRowsSchema<ContractRow>(readContracts);
/** Rows of POST /v1/customer-alerts/list. */
export const alertRowsSchema = rowsSchema<AlertRow>(readAlerts);
