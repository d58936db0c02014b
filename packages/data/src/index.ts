export {
  AggregationError,
  BillingError,
  DecimalSyntaxError,
  PageLimitError,
  RequestError,
  TimeRangeError,
  UnitMismatchError,
  WireFormatError,
} from './errors.js';
export type { BillingErrorCode, RequestErrorKind } from './errors.js';
export { absolute, add, compare, decimal, divide, isDecimal, isZero, maximum, minimum, multiply, negate, round, shift, sign, subtract, ZERO } from './exact/decimal.js';
export type { Decimal, RoundingRule } from './exact/decimal.js';
export { allocate } from './exact/allocate.js';
export { formatAmount, formatPercent } from './exact/format.js';
export type { FormatOptions } from './exact/format.js';
export { sum } from './exact/sum.js';
export { sameUnit, unitKey, USD, USD_CENTS_ID } from './exact/unit.js';
export type { Money, Unit } from './exact/unit.js';
export { instant, interval } from './time/instant.js';
export type { Instant, Interval } from './time/instant.js';
export type { BucketSize } from './time/buckets.js';
export type {
  BalancesQuery,
  BillingSource,
  EmbedQuery,
  FetchContext,
  InvoicesQuery,
  MetricsQuery,
  NetBalanceQuery,
  Progress,
  SpendQuery,
  UsageQuery,
} from './source/billing-source.js';
export { toUsageView } from './transform/toUsageView.js';
export type { UsageOptions } from './transform/toUsageView.js';
export { toBalancesView } from './transform/toBalancesView.js';
export type { BalancesOptions } from './transform/toBalancesView.js';
export type { BalanceRecord } from './wire/balance.js';
export type { LedgerEntry } from './wire/ledger.js';
export type { AccessSchedule, InvoiceSchedule } from './wire/schedule.js';
export type { BalanceLine, BalanceSegment, BalancesView, BalanceTotals, LedgerLine, NetBalanceView } from './view/balances.js';
export type { GroupKeyLabel, Series, SeriesRole, TimeSeriesView, ViewIssue } from './view/common.js';
export type { DashboardKind, EmbedView } from './view/embed.js';
export type { InvoiceLine, InvoicesView, InvoiceSummary } from './view/invoices.js';
export type { MetricLine, MetricsView } from './view/metrics.js';
export type { SpendQuantity, SpendSummary, SpendView } from './view/spend.js';
export type { Aggregation, UsageView } from './view/usage.js';
export { toSpendView } from './transform/toSpendView.js';
export type { SpendGrouping, SpendOptions } from './transform/toSpendView.js';
export { toUnits } from './transform/toUnits.js';
export { unitsOf } from './transform/unitsOf.js';
export type { CreditType, CreditTypeRow } from './wire/creditType.js';
export type { Invoice, InvoiceBreakdown } from './wire/invoice.js';
export type { LineItem } from './wire/lineItem.js';
export type { BatchedUsageRow, GroupedUsageRow, UsageRow } from './wire/usage.js';
