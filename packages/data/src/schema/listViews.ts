import type { AlertsView } from '../view/alerts.js';
import type { EmbedView } from '../view/embed.js';
import type { InvoiceLine, InvoicesView } from '../view/invoices.js';
import type { MetricsView } from '../view/metrics.js';
import { count, flag, list, oneOf, orNull, record, text, type Check } from './check.js';
import { decimal, group, issues, maybeDecimal, maybeMoment, maybeText, moment, span, unit } from './parts.js';
import { schemaOf, type Schema } from './standard.js';

const line: Check<InvoiceLine> = record({
  id: text,
  name: text,
  type: oneOf('usage', 'subscription', 'scheduled', 'commit-purchase', 'prepaid-applied', 'credit-applied', 'postpaid-applied', 'conversion', 'other'),
  productId: maybeText,
  group,
  quantity: maybeDecimal,
  unitPrice: maybeDecimal,
  tier: orNull(record({ level: decimal, startingAt: decimal, size: maybeDecimal })),
  unit,
  total: decimal,
  counted: flag,
  paidBy: list(record({ id: text, kind: oneOf('prepaid', 'credit', 'postpaid'), amount: decimal })),
  interval: orNull(span),
  merged: count,
});

const invoices: Check<InvoicesView> = record({
  kind: oneOf('invoices'),
  asOf: moment,
  invoices: list(
    record({
      id: text,
      type: oneOf('usage', 'consolidated', 'scheduled', 'other'),
      status: oneOf('draft', 'finalized', 'void', 'other'),
      payment: orNull(oneOf('paid', 'partially-paid', 'open', 'failed', 'uncollectible', 'void', 'other')),
      period: orNull(span),
      isCurrent: flag,
      issuedAt: maybeMoment,
      contractId: maybeText,
      unit,
      total: decimal,
      subtotal: maybeDecimal,
      lines: list(line),
      zeroLinesHidden: count,
      regeneratedFrom: maybeText,
      corrects: maybeText,
      copiedInto: maybeText,
    }),
  ),
  totals: list(record({ unit, finalized: decimal, draft: decimal, other: decimal })),
  current: list(record({ unit, total: decimal, invoiceIds: list(text) })),
  issues,
});

const metrics: Check<MetricsView> = record({
  kind: oneOf('metrics'),
  metrics: list(
    record({
      id: text,
      name: text,
      aggregation: oneOf('sum', 'count', 'max', 'latest', 'unique', 'custom'),
      additive: flag,
      groupKeys: list(list(text)),
      archivedAt: maybeMoment,
    }),
  ),
});

const alerts: Check<AlertsView> = record({
  kind: oneOf('alerts'),
  asOf: moment,
  alerts: list(
    record({
      id: text,
      name: text,
      type: text,
      status: oneOf('enabled', 'disabled', 'archived', 'other'),
      state: orNull(oneOf('ok', 'in-alarm', 'evaluating', 'other')),
      threshold: record({ measure: oneOf('amount', 'percent', 'days', 'quantity', 'other'), value: decimal, unit }),
      group,
      updatedAt: moment,
    }),
  ),
  issues,
});

const embed: Check<EmbedView> = record({ kind: oneOf('embed'), dashboard: oneOf('invoices', 'usage', 'commits_and_credits'), url: text });

/** What `toInvoicesView` returns. */
export const invoicesViewSchema: Schema<InvoicesView> = schemaOf('view', invoices);
/** What `toMetricsView` returns. */
export const metricsViewSchema: Schema<MetricsView> = schemaOf('view', metrics);
/** What `toAlertsView` returns. */
export const alertsViewSchema: Schema<AlertsView> = schemaOf('view', alerts);
/** What `embedUrl` of a source answers. Its messages never quote the URL, which is a credential. */
export const embedViewSchema: Schema<EmbedView> = schemaOf('view', embed);
