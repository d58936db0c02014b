import { subtract, type Decimal } from '../exact/decimal.js';
import { sum } from '../exact/sum.js';
import { wireShift } from '../exact/unit.js';
import { bucketEdges, bucketIntervals, firstUnfinished } from '../time/buckets.js';
import { toEpoch } from '../time/instant.js';
import type { Series, SeriesRole } from '../view/common.js';
import type { SpendView } from '../view/spend.js';
import { readBreakdowns, type Breakdown, type InvoiceBreakdown } from '../wire/invoice.js';
import { refuseTwoCustomers } from './series/customer.js';
import { foldGroups, OTHER_ID } from './series/fold.js';
import { Issues } from './series/issues.js';
import { byCodeUnit, orderSeries } from './series/order.js';
import { placeWindow, type Placement } from './series/placement.js';
import { splitBy } from './spend/heads.js';
import { SpendLedger } from './spend/ledger.js';
import type { SpendOptions } from './spend/options.js';
import { viewUnit, withoutCopies, withoutDuplicates, withStatus } from './spend/select.js';

export type { SpendGrouping, SpendOptions } from './spend/options.js';

const totalOf = (series: readonly Series[], ...roles: readonly SeriesRole[]): Decimal =>
  sum(series.flatMap(({ role, total }) => (total !== null && roles.includes(role) ? [total] : [])));

/** The records that count, in time order, with the bucket each belongs to. */
function select(records: readonly Breakdown[], options: SpendOptions, placement: Placement, issues: Issues): { records: Breakdown[]; bucketOf: Map<Breakdown, number> } {
  const bucketOf = new Map<Breakdown, number>();
  const placed = withStatus(withoutDuplicates(records, issues), options.statuses, issues).filter((record) => {
    const place = placeWindow(record.start, record.end, record.row, placement);
    if (place === null) issues.add('outside-interval', 'Rows that are not wholly inside the interval are left out.');
    else if (place.straddles) issues.add('straddles-bucket', 'Rows that begin in one bucket and end in the next count where they begin.');
    bucketOf.set(record, place?.bucket ?? -1);
    return place !== null;
  });
  const kept = withoutCopies(placed, options.consolidated ?? false, issues);
  return { records: kept.sort((a, b) => a.start - b.start || byCodeUnit(a.id, b.id)), bucketOf };
}

/**
 * Spend over time from rows of GET /v1/customers/{customer_id}/invoices/breakdowns. Amounts come out in major units: USD, the
 * one unit Metronome counts in cents, is divided by 100, once. `total` is net and the invoices' own; credits are series of
 * their own and negative; what a postpaid commit covers stands outside the sum.
 * @throws WireFormatError with the path of the first broken field, for rows of two customers or of another endpoint
 * @throws UnitMismatchError where the kept invoices are in several units and `creditTypeId` chooses none
 * @throws TimeRangeError for an empty interval, an unknown zone, a row longer than its bucket, or daily rows outside UTC
 */
export function toSpendView(breakdowns: readonly InvoiceBreakdown[], options: SpendOptions): SpendView {
  const { interval, bucket, timeZone = 'UTC', maxSeries } = options;
  const edges = bucketEdges(interval, bucket, timeZone);
  const buckets = bucketIntervals(edges);
  const issues = new Issues();
  const all = readBreakdowns(breakdowns);
  refuseTwoCustomers(all.map(({ customerId }) => customerId));
  const { records, bucketOf } = select(all, options, { bucket, timeZone, buckets: edges }, issues);
  const { id: creditTypeId, unit } = viewUnit(records, options);

  const ledger = new SpendLedger(creditTypeId, splitBy(options.groupBy ?? 'product', options.groupLabels ?? []), buckets.length, issues);
  for (const record of records) ledger.add(record, bucketOf.get(record) ?? 0);

  const places = wireShift(unit);
  const bucketTotals = ledger.bucketTotals(places);
  const unfolded = ledger.series(bucketTotals, places);
  const series = maxSeries === undefined ? orderSeries(unfolded) : foldGroups(unfolded, maxSeries);
  const shown = new Set(series.map(({ id }) => id));
  const { net, postpaidApplied, fromLines, balanced } = ledger.totals(places);
  return {
    kind: 'spend',
    interval,
    timeZone,
    bucket,
    unit,
    buckets,
    series,
    bucketTotals,
    total: net,
    partialFrom: options.now === undefined ? null : firstUnfinished(edges.edges, toEpoch(options.now)),
    issues: issues.toList(),
    summary: {
      gross: totalOf(series, 'group', 'unassigned', 'other'),
      creditsApplied: totalOf(series, 'credit'),
      postpaidApplied,
      otherCharges: totalOf(series, 'charge'),
      net,
    },
    invoices: ledger.invoices(places),
    reconciliation: { fromLines, fromRecords: net, difference: subtract(net, fromLines), balanced },
    // Folded groups take their quantities along.
    quantities: ledger.quantities(places, (id) => (shown.has(id) ? id : OTHER_ID)),
  };
}
