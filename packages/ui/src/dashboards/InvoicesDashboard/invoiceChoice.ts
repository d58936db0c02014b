import type { Instant, Interval, InvoicesView, InvoiceSummary, Unit } from '@meterboard/data';
import type { DashboardOption } from '../../components/MetronomeEmbed/embedRequest.js';
import { choiceOption, flagOption, textOption } from '../options.js';
import { monthOf } from '../ranges.js';
import type { NamedUnit } from '../UnitChoice.js';

/** Which invoices are listed. */
export type InvoiceFilter = 'all' | 'draft' | 'finalized' | 'void';

export const FILTERS: readonly InvoiceFilter[] = ['all', 'draft', 'finalized', 'void'];

/** Metronome's `dashboard_options` for invoices, once read. */
export interface InvoiceOptions {
  showZeroUsage: boolean;
  hideVoid: boolean;
  filter: InvoiceFilter;
  /** Null: all of them. */
  type: InvoiceSummary['type'] | null;
  contractId: string | null;
}

const TYPES = { USAGE: 'usage', SCHEDULED: 'scheduled' } as const;
const STATUSES = { VOID: 'void', FINALIZED: 'finalized', DRAFT: 'draft', FINALIZED_AND_DRAFT: 'all', ALL: 'all' } as const;

/** Reads the options. Those of other dashboards are ignored, as Metronome does. @throws BillingError of code 'embed', with the path, for an invalid value */
export function readInvoiceOptions(options: readonly DashboardOption[]): InvoiceOptions {
  const type = choiceOption(options, 'invoice_type', ['USAGE', 'SCHEDULED']);
  const status = choiceOption(options, 'invoice_status_filter', ['VOID', 'FINALIZED', 'DRAFT', 'FINALIZED_AND_DRAFT', 'ALL']);
  return {
    showZeroUsage: flagOption(options, 'show_zero_usage_line_items') ?? false,
    hideVoid: (flagOption(options, 'hide_voided_invoices') ?? false) || status === 'FINALIZED_AND_DRAFT',
    filter: status === null ? 'all' : STATUSES[status],
    type: type === null ? null : TYPES[type],
    contractId: textOption(options, 'contract_id'),
  };
}

/** The invoices that the reader or the host chose. Totals are still those of all. The same view, by identity, where nothing is left out. */
export function filterInvoices(view: InvoicesView, { hideVoid, type, contractId }: InvoiceOptions, filter: InvoiceFilter): InvoicesView {
  const kept = view.invoices.filter(
    (invoice) =>
      (filter === 'all' || invoice.status === filter) &&
      !(hideVoid && invoice.status === 'void') &&
      (type === null || invoice.type === type) &&
      (contractId === null || invoice.contractId === contractId),
  );
  return kept.length === view.invoices.length ? view : { ...view, invoices: kept };
}

const earliest = (a: Instant, b: Instant): Instant => (Date.parse(b) < Date.parse(a) ? b : a);
const latest = (a: Instant, b: Instant): Instant => (Date.parse(b) > Date.parse(a) ? b : a);

/** The current billing period, according to the current drafts; without any, the current UTC month. */
export function currentPeriod(view: InvoicesView | null, now: Instant): Interval {
  const running = (view?.invoices ?? []).flatMap(({ isCurrent, period, status }) => (isCurrent && period !== null && status !== 'void' ? [period] : []));
  return running.reduce<Interval | null>((all, { start, end }) => (all === null ? { start, end } : { start: earliest(all.start, start), end: latest(all.end, end) }), null) ?? monthOf(now);
}

/** The units of invoices and their lines, those of the current period first. Amounts of two units have no sum, so only one is on screen at a time. */
export function unitsOf(view: InvoicesView | null): readonly NamedUnit[] {
  const lines = (view?.invoices ?? []).flatMap((invoice) => invoice.lines);
  const units: readonly Unit[] = [...(view?.current ?? []), ...(view?.totals ?? []), ...lines].map(({ unit }) => unit);
  const named = units.flatMap((unit) => (unit.kind === 'currency' ? [{ id: unit.id, name: unit.code }] : unit.kind === 'pricing-unit' ? [{ id: unit.id, name: unit.name }] : []));
  return [...new Map(named.map((unit) => [unit.id, unit])).values()];
}
