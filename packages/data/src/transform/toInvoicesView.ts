import { shift } from '../exact/decimal.js';
import { unitOf, wireShift, type Unit } from '../exact/unit.js';
import { fromEpoch, instant, toEpoch, type Instant } from '../time/instant.js';
import type { InvoicesView, InvoiceSummary } from '../view/invoices.js';
import { toDecimal } from '../wire/fields.js';
import { readInvoices, type Invoice, type InvoiceRecord } from '../wire/invoice.js';
import { toInterval } from '../wire/span.js';
import type { UnitLine } from './invoices/mergedLine.js';
import { mergeLines } from './invoices/mergeLines.js';
import { currentSpend, invoiceTotals } from './invoices/totals.js';
import { invoiceStatus, invoiceType, payment } from './invoices/status.js';
import { checkOptions, flag } from './options/shape.js';
import { unitList } from './options/units.js';
import { refuseTwoCustomers } from './series/customer.js';
import { countInexact } from './series/inexact.js';
import { Issues } from './series/issues.js';
import { lastByKey } from './series/lastByKey.js';
import { byCodeUnit } from './series/order.js';

export interface InvoicesOptions {
  now: Instant;
  /** Default false: lines of products that were not used are left out, and counted. */
  showZeroUsage?: boolean | undefined;
  /** From GET /v1/credit-types/list, through toUnits. */
  units?: readonly Unit[] | undefined;
}

/**
 * Invoices, newest first, from rows of GET /v1/customers/{customer_id}/invoices. Amounts are exact and in major units. Lines that
 * Metronome splits are merged. `payment` is what the billing provider says, without its error texts. Void invoices are shown but not
 * counted.
 * @throws WireFormatError with the path of the first broken field or option, for rows of two customers or of another endpoint
 */
export function toInvoicesView(invoices: readonly Invoice[], options: InvoicesOptions): InvoicesView {
  checkOptions(options, { 'showZeroUsage?': flag, 'units?': unitList });
  const asOf = instant(options.now, 'options.now');
  const issues = new Issues();
  const all = readInvoices(invoices);
  refuseTwoCustomers(all.map(({ customerId }) => customerId));
  const records = [...lastByKey(all, ({ id }) => id, 'The same invoice', issues).values()].sort(newestFirst);
  const copies = copiesOf(records);
  const context = { now: toEpoch(asOf), showZeroUsage: options.showZeroUsage ?? false, units: options.units ?? [], issues };
  const summaries = records.map((record) => summarise(record, copies.get(record.id) ?? null, context));
  const copied = summaries.filter(({ copiedInto }) => copiedInto !== null).length;
  issues.add('consolidated-invoice', 'Invoices that a consolidated invoice copies are shown and counted in its total alone.', copied);
  return {
    kind: 'invoices',
    asOf,
    invoices: summaries,
    totals: invoiceTotals(summaries),
    current: currentSpend(summaries),
    issues: issues.toList(),
  };
}

/** Invoice id -> the id of the consolidated invoice that copies it. */
function copiesOf(records: readonly InvoiceRecord[]): ReadonlyMap<string, string> {
  const consolidated = records.filter(({ type, status }) => type === 'USAGE_CONSOLIDATED' && status !== 'VOID');
  return new Map(consolidated.flatMap(({ id, constituents }) => constituents.map((one) => [one, id] as const)));
}

/** Scheduled invoices have no service period and are sorted by when they were issued. */
const newestFirst = (a: InvoiceRecord, b: InvoiceRecord): number => moment(b) - moment(a) || byCodeUnit(a.id, b.id);
const moment = ({ issuedAt, period }: InvoiceRecord): number => issuedAt ?? period?.end ?? 0;

interface Context {
  readonly now: number;
  readonly showZeroUsage: boolean;
  readonly units: readonly Unit[];
  readonly issues: Issues;
}

function summarise(record: InvoiceRecord, copiedInto: string | null, { now, showZeroUsage, units, issues }: Context): InvoiceSummary {
  const { id, creditType, total, subtotal, period, issuedAt } = record;
  const unit = unitOf(creditType, units);
  const places = wireShift(unit);
  const { lines, hidden } = mergeLines(unitLines(record, unit, units), showZeroUsage);
  countInexact(total, issues);
  return {
    id,
    type: invoiceType(record.type),
    status: invoiceStatus(record.status),
    payment: payment(record.externalStatus),
    period: period === null ? null : toInterval(period),
    isCurrent: period !== null && period.start <= now && now < period.end,
    issuedAt: issuedAt === null ? null : fromEpoch(issuedAt),
    contractId: record.contractId,
    unit,
    total: shift(toDecimal(total), places),
    subtotal: subtotal === null ? null : shift(toDecimal(subtotal), places),
    lines,
    zeroLinesHidden: hidden,
    regeneratedFrom: record.regeneratedFrom,
    corrects: record.corrects,
    copiedInto,
  };
}

const unitLines = (record: InvoiceRecord, unit: Unit, units: readonly Unit[]): UnitLine[] =>
  record.lines().map((line) => {
    const creditType = line.creditType ?? record.creditType;
    const inInvoiceUnit = creditType.id === record.creditType.id;
    return { line, unit: inInvoiceUnit ? unit : unitOf(creditType, units), inInvoiceUnit };
  });
