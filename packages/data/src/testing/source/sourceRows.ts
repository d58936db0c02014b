import { DAY } from '../../time/duration.js';
import { fromEpoch, interval, toEpoch, type Instant, type Interval } from '../../time/instant.js';
import type { BucketSize } from '../../time/buckets.js';
import { isUtc } from '../../time/zone.js';
import type { AlertRow } from '../../wire/alert.js';
import type { BalanceRecord } from '../../wire/balance.js';
import type { InvoiceBreakdown } from '../../wire/breakdown.js';
import type { ContractRow } from '../../wire/contract.js';
import type { CreditTypeRow } from '../../wire/creditType.js';
import type { Invoice } from '../../wire/invoice.js';
import type { BillableMetricRow } from '../../wire/metric.js';
import type { SeatBalanceRow } from '../../wire/seat.js';
import type { RateScheduleRow } from '../../wire/rate.js';
import type { UsageRow } from '../../wire/usage.js';
import { alertRows } from '../alertRows.js';
import { balancesOf } from '../balances/balanceRows.js';
import { contractRows } from '../contractRows.js';
import { creditTypeRows } from '../creditTypes.js';
import type { Customer } from '../customer.js';
import { metricRows } from '../metricRows.js';
import { rateRows } from '../rateRows.js';
import { seatRows } from '../seatRows.js';
import { bookOf, type Book } from '../spend/book.js';
import { breakdownsOf } from '../spend/breakdownRows.js';
import { invoicesOf } from '../spend/invoiceRows.js';
import { amountsIn } from '../usage/cells.js';
import { foldOf, meteredCells, type Meter } from '../usage/metered.js';
import { groupedRows } from '../usage/rows.js';
import { windowsOf, type WindowSize } from '../usage/windows.js';

/** Rows to answer from instead of the seeded ones. An empty list is a customer who has nothing. */
export interface OwnRows {
  usage?: readonly UsageRow[] | undefined;
  breakdowns?: readonly InvoiceBreakdown[] | undefined;
  invoices?: readonly Invoice[] | undefined;
  balances?: readonly BalanceRecord[] | undefined;
  metrics?: readonly BillableMetricRow[] | undefined;
  creditTypes?: readonly CreditTypeRow[] | undefined;
  rates?: readonly RateScheduleRow[] | undefined;
  alerts?: readonly AlertRow[] | undefined;
  seats?: readonly SeatBalanceRow[] | undefined;
  contracts?: readonly ContractRow[] | undefined;
}

/** What a chart needs of rows. */
export interface RowQuery {
  readonly interval: Interval;
  readonly bucket: BucketSize;
  readonly timeZone?: string | undefined;
}

/** Daily rows will do for a chart of UTC days; every other chart needs hours. */
function windowFor({ interval: asked, bucket, timeZone = 'UTC' }: RowQuery): WindowSize {
  const isOffMidnight = [asked.start, asked.end].some((at) => toEpoch(at) % DAY !== 0);
  return bucket === 'hour' || isOffMidnight || !isUtc(timeZone) ? 'hour' : 'day';
}

/** The rows that a source answers from: the given ones, or else those of the sketched customer. */
export class SourceRows {
  readonly customer: Customer;
  readonly own: OwnRows;
  #book: Book | undefined;

  constructor(customer: Customer, own: OwnRows) {
    this.customer = customer;
    this.own = own;
  }

  get #openBook(): Book {
    this.#book ??= bookOf(this.customer);
    return this.#book;
  }

  get metrics(): readonly BillableMetricRow[] {
    return this.own.metrics ?? metricRows();
  }

  get creditTypes(): readonly CreditTypeRow[] {
    return this.own.creditTypes ?? creditTypeRows();
  }

  get balances(): readonly BalanceRecord[] {
    return this.own.balances ?? balancesOf(this.#openBook);
  }

  get invoices(): readonly Invoice[] {
    return this.own.invoices ?? invoicesOf(this.#openBook);
  }

  get alerts(): readonly AlertRow[] {
    return this.own.alerts ?? alertRows(this.#moment);
  }

  get seats(): readonly SeatBalanceRow[] {
    return this.own.seats ?? seatRows(this.#moment);
  }

  get contracts(): readonly ContractRow[] {
    return this.own.contracts ?? contractRows(this.#moment);
  }

  get rates(): readonly RateScheduleRow[] {
    const { seed, products, since } = this.customer;
    return this.own.rates ?? rateRows({ seed, products, since: fromEpoch(since) });
  }

  breakdowns(query: RowQuery): readonly InvoiceBreakdown[] {
    return this.own.breakdowns ?? breakdownsOf(this.#openBook, this.#known(query.interval), windowFor(query));
  }

  usage(metric: Meter, keys: readonly string[], query: RowQuery): readonly UsageRow[] {
    const { now, products, seed } = this.customer;
    const cells = meteredCells(metric, products, seed);
    return this.own.usage ?? windowsOf(this.#known(query.interval), windowFor(query), now).flatMap((window) => groupedRows(window, keys, amountsIn(window, cells, keys, foldOf(metric))));
  }

  get #moment(): { seed: number; now: Instant } {
    return { seed: this.customer.seed, now: fromEpoch(this.customer.now) };
  }

  /** Nothing was counted before the contract. */
  #known({ start, end }: Interval): Interval {
    const asked = interval(start, end);
    return { ...asked, start: fromEpoch(Math.max(toEpoch(asked.start), this.customer.since)) };
  }
}
