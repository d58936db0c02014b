import { WireFormatError } from '../errors.js';
import { subtract } from '../exact/decimal.js';
import { sumKnown } from '../exact/sum.js';
import { wireShift } from '../exact/unit.js';
import { bucketEdges, bucketIntervals, firstUnfinished } from '../time/buckets.js';
import { instant, toEpoch } from '../time/instant.js';
import type { SpendView } from '../view/spend.js';
import { readBreakdowns, refuseFirstBroken, type InvoiceBreakdown } from '../wire/breakdown.js';
import { askedInterval } from './options/interval.js';
import { refuseTwoCustomers } from './series/customer.js';
import { foldGroups, OTHER_ID } from './series/fold.js';
import { Issues } from './series/issues.js';
import { orderSeries } from './series/order.js';
import { SpendTally } from './spend/spendTally.js';
import { checkSpendOptions, type SpendOptions } from './spend/options.js';
import { select } from './spend/select.js';
import { summarise } from './spend/summary.js';
import { splitBy } from './spend/usageSplit.js';
import { askedUnit, sharedUnit } from './spend/viewUnit.js';

export type { SpendGrouping, SpendOptions } from './spend/options.js';

/**
 * Spend over time, from rows of GET /v1/customers/{customer_id}/invoices/breakdowns. Amounts come out in major units: USD, the only
 * unit that Metronome counts in cents, is divided by 100, once. `total` is net, and is the invoices' own total. Credits are series of
 * their own with negative values; what a postpaid commit covers is not part of the sum. If an invoice is not in the unit of
 * `creditTypeId`, only its lines in that unit count, and their sum is its total.
 *
 * ```ts
 * import { interval, toSpendView, type InvoiceBreakdown } from '@meterboard/data';
 *
 * export const juneSpend = (breakdowns: readonly InvoiceBreakdown[]) =>
 *   toSpendView(breakdowns, { interval: interval('2024-06-01T00:00:00Z', '2024-07-01T00:00:00Z'), bucket: 'day', groupBy: 'product' });
 * ```
 *
 * @throws WireFormatError with the path of the first broken field or option, and for rows of two customers or of another endpoint
 * @throws UnitMismatchError if the counted invoices are in several units and no `creditTypeId` chooses one
 * @throws TimeRangeError for an empty interval, an unknown zone, a row longer than its bucket, daily rows outside UTC, or
 * daily rows among hourly ones
 */
export function toSpendView(breakdowns: readonly InvoiceBreakdown[], options: SpendOptions): SpendView {
  checkSpendOptions(options);
  try {
    return spendView(breakdowns, options);
  } catch (error) {
    if (error instanceof WireFormatError) refuseFirstBroken(breakdowns);
    throw error;
  }
}

function spendView(breakdowns: readonly InvoiceBreakdown[], options: SpendOptions): SpendView {
  const { bucket, timeZone = 'UTC', units = [] } = options;
  const span = askedInterval(options.interval);
  const edges = bucketEdges(span, bucket, timeZone);
  const buckets = bucketIntervals(edges);
  const issues = new Issues();
  const all = readBreakdowns(breakdowns);
  refuseTwoCustomers(all.map(({ customerId }) => customerId));
  const placed = select(all, options, { bucket, timeZone, buckets: edges }, issues);
  const counted = placed.map(({ record }) => record);
  const { creditTypeId, unit } = options.creditTypeId === undefined ? sharedUnit(counted, all, units) : askedUnit(options.creditTypeId, all, units);

  const tally = new SpendTally(creditTypeId, splitBy(options.groupBy ?? 'product', options.groupLabels ?? []), buckets.length, issues);
  for (const { record, bucket: index } of placed) tally.add(record, index);
  readUncountedLines(all, counted);

  return {
    kind: 'spend',
    interval: span,
    timeZone,
    bucket,
    unit,
    buckets,
    ...readOut(tally, wireShift(unit), options.maxSeries),
    partialFrom: options.now === undefined ? null : firstUnfinished(edges.edges, toEpoch(instant(options.now, 'options.now'))),
    issues: issues.toList(),
  };
}

/** Reads the rows that do not count as well, so that a broken row is refused whatever the options. */
function readUncountedLines(all: ReturnType<typeof readBreakdowns>, counted: ReturnType<typeof readBreakdowns>): void {
  const done = new Set(counted);
  for (const record of all) if (!done.has(record)) record.lines();
}

type Amounts = Pick<SpendView, 'series' | 'bucketTotals' | 'total' | 'summary' | 'invoices' | 'reconciliation' | 'quantities'>;

function readOut(tally: SpendTally, places: number, maxSeries: number | undefined): Amounts {
  const bucketTotals = tally.bucketTotals(places);
  const unfolded = tally.series(bucketTotals, places);
  const series = maxSeries === undefined ? orderSeries(unfolded) : foldGroups(unfolded, maxSeries);
  const shown = new Set(series.map(({ id }) => id));
  const { postpaidApplied, fromLines, balanced } = tally.totals(places);
  const net = sumKnown(bucketTotals);
  return {
    series,
    bucketTotals,
    total: net,
    summary: summarise(series, postpaidApplied, net),
    invoices: tally.invoices(places),
    reconciliation: { fromLines, fromRecords: net, difference: subtract(net, fromLines), balanced },
    quantities: tally.quantities(places, (id) => (shown.has(id) ? id : OTHER_ID)),
  };
}
