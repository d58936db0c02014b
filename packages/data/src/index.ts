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
export { add, compare, decimal, divide, maximum, minimum, multiply, round, shift, subtract } from './exact/decimal.js';
export type { RoundingRule } from './exact/decimal.js';
export { absolute, isDecimal, isZero, negate, sign, ZERO } from './exact/text.js';
export type { Decimal } from './exact/text.js';
export { allocate } from './exact/allocate.js';
export { formatAmount } from './exact/format.js';
export type { FormatOptions } from './exact/format.js';
export { formatPercent } from './exact/percent.js';
export { sum } from './exact/sum.js';
export { sameUnit, unitKey, USD, USD_CENTS_ID } from './exact/unit.js';
export type { Money, Unit } from './exact/unit.js';
export { instant, interval } from './time/instant.js';
export type { Instant, Interval } from './time/instant.js';
export { bucketAt } from './time/bucketAt.js';
export type { BucketSize } from './time/buckets.js';
export type {
  AlertsQuery,
  BalancesQuery,
  BillingSource,
  EmbedQuery,
  FetchContext,
  InvoicesQuery,
  MetricsQuery,
  NetBalanceQuery,
  Progress,
  RatesQuery,
  RechargesQuery,
  SeatBalancesQuery,
  SpendQuery,
  UsageQuery,
} from './source/billingSource.js';
export { collectPages } from './source/collectPages.js';
export type { CollectOptions, Page } from './source/collectPages.js';
export { createHttpSource } from './source/createHttpSource.js';
export type { HttpSourceOptions } from './source/createHttpSource.js';
export { mapConcurrent } from './source/mapConcurrent.js';
export { splitInterval } from './source/splitInterval.js';
export { assignColors } from './transform/assignColors.js';
export type { ColorAssignment } from './transform/assignColors.js';
export { cumulative } from './transform/cumulative.js';
export { filterSeries } from './transform/filterSeries.js';
export { findAnomalies } from './transform/findAnomalies.js';
export type { AnomalyOptions } from './transform/findAnomalies.js';
export type { AnomaliesView, Anomaly, AnomalyDriver } from './view/anomalies.js';
export { rebucket } from './transform/rebucket.js';
export { toCsv } from './transform/toCsv.js';
export type { ExportableView } from './transform/toCsv.js';
export { toJson } from './transform/toJson.js';
export { toMetricsView } from './transform/toMetricsView.js';
export { topSeries } from './transform/topSeries.js';
export { toUsageView } from './transform/toUsageView.js';
export type { UsageOptions } from './transform/toUsageView.js';
export { toBalancesView } from './transform/toBalancesView.js';
export type { BalancesOptions } from './transform/toBalancesView.js';
export type { BalanceRecord } from './wire/balance.js';
export type { LedgerEntry } from './wire/ledger.js';
export type { AccessSchedule, InvoiceSchedule } from './wire/schedule.js';
export { balanceHistory } from './transform/balanceHistory.js';
export type { BalanceHistoryOptions } from './transform/balanceHistory.js';
export { burnOrder } from './transform/burnOrder.js';
export { includedQuantity } from './transform/includedQuantity.js';
export { toAllowanceView } from './transform/toAllowanceView.js';
export type { AllowanceOptions, LineAllowanceOptions, UsedFigure } from './transform/toAllowanceView.js';
export type { AllowancePace, AllowanceView } from './view/allowance.js';
export { toRechargesView } from './transform/toRechargesView.js';
export type { RechargesOptions } from './transform/toRechargesView.js';
export type { RechargeLine, RechargesView } from './view/recharges.js';
export type { ContractRow } from './wire/contract.js';
export type { ThresholdCommit, ThresholdConfiguration } from './wire/threshold.js';
export { toAlertsView } from './transform/toAlertsView.js';
export type { AlertsOptions } from './transform/toAlertsView.js';
export { toNetBalanceView } from './transform/toNetBalanceView.js';
export type { NetBalanceOptions } from './transform/toNetBalanceView.js';
export { toSeatBalancesView } from './transform/toSeatBalancesView.js';
export type { SeatBalancesOptions } from './transform/toSeatBalancesView.js';
export { seatFigures } from './transform/seatFigures.js';
export { toSeatsCsv } from './transform/toSeatsCsv.js';
export type { AlertExplanation, AlertLine, AlertsView, AlertSubject, AlertThreshold } from './view/alerts.js';
export type { SeatBalancesView, SeatFigures, SeatGrantLine, SeatLine } from './view/seats.js';
export type { AlertRow } from './wire/alert.js';
export type { NetBalanceRecord, NetBalanceResponse } from './wire/netBalance.js';
export type { SeatBalanceRow, SeatGrantRow } from './wire/seat.js';
export { projectBurnDown } from './transform/projectBurnDown.js';
export type { BurnDownOptions } from './transform/projectBurnDown.js';
export { projectSpend } from './transform/projectSpend.js';
export type { SpendProjectionOptions } from './transform/projectSpend.js';
export type { BurnDown, BurnDownEstimate, Estimate, EstimatePoint, ExpectedLoss, NotEnoughData, SpendEstimate, SpendProjection } from './view/projection.js';
export type { BalanceHistory, BalanceLine, BalanceSegment, BalancesView, BalanceTotals, LedgerLine, NetBalanceView } from './view/balances.js';
export type { ChangeParts, SeriesChange, ViewComparison } from './view/comparison.js';
export type { LineExplanation, PricedQuantity, PriceSource, PriceStep } from './view/explanation.js';
export type { GroupKeyLabel, Series, SeriesRole, TimeSeriesView, ViewIssue } from './view/common.js';
export type { DashboardKind, EmbedView } from './view/embed.js';
export type { InvoiceLine, InvoiceLineType, InvoicesView, InvoiceSummary, InvoiceTotals } from './view/invoices.js';
export type { MetricLine, MetricsView } from './view/metrics.js';
export type { ChartProof, InvoiceProof, Reconciliation } from './view/reconciliation.js';
export type { SpendQuantity, SpendSummary, SpendView } from './view/spend.js';
export type { Aggregation, UsageView } from './view/usage.js';
export { compareViews } from './transform/compareViews.js';
export { explainAlert } from './transform/explainAlert.js';
export { explainLine } from './transform/explainLine.js';
export type { ExplainOptions } from './transform/explainLine.js';
export { overlayPrevious } from './transform/overlayPrevious.js';
export type { OverlayLabels } from './transform/overlayPrevious.js';
export { priceQuantity } from './transform/priceQuantity.js';
export type { PriceOptions } from './transform/priceQuantity.js';
export { quantitiesOf } from './transform/quantitiesOf.js';
export { simulateCost } from './transform/simulateCost.js';
export type { SimulationOptions } from './transform/simulateCost.js';
export { toRateCardView } from './transform/toRateCardView.js';
export type { RateCardOptions } from './transform/toRateCardView.js';
export type { RateCardView, RateLine, RatePrice } from './view/rateCard.js';
export type { CostSimulation, PriceProblem, SimulatedLine, SimulatedQuantity, SimulatedTotal } from './view/simulation.js';
export { reconcile } from './transform/reconcile.js';
export { toInvoicesView } from './transform/toInvoicesView.js';
export type { InvoicesOptions } from './transform/toInvoicesView.js';
export { toSpendView } from './transform/toSpendView.js';
export type { SpendGrouping, SpendOptions } from './transform/toSpendView.js';
export { toUnits } from './transform/toUnits.js';
export { unitsOf } from './transform/unitsOf.js';
export type { CreditType, CreditTypeRow } from './wire/creditType.js';
export type { InvoiceBreakdown } from './wire/breakdown.js';
export type { Invoice } from './wire/invoice.js';
export type { Rate, RateScheduleRow } from './wire/rate.js';
export type { LineItem } from './wire/lineItem.js';
export type { BillableMetricRow } from './wire/metric.js';
export type { BatchedUsageRow, GroupedUsageRow, UsageRow } from './wire/usage.js';
