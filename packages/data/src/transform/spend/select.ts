import { TimeRangeError } from '../../errors.js';
import { fromEpoch } from '../../time/instant.js';
import type { Breakdown } from '../../wire/breakdown.js';
import { pathOf } from '../../wire/read.js';
import type { Issues } from '../series/issues.js';
import { lastByKey } from '../series/lastByKey.js';
import { OUTSIDE_INTERVAL, STRADDLES_BUCKET } from '../series/sharedIssues.js';
import { byCodeUnit } from '../series/order.js';
import { placeWindow, type Placement } from '../series/placement.js';
import type { SpendOptions } from './options.js';

const CONSOLIDATED = 'USAGE_CONSOLIDATED';

/** A record that counts, and the bucket it counts in. */
export interface Placed {
  readonly record: Breakdown;
  readonly bucket: number;
}

/**
 * The records that count, in time order; all others are counted in `issues`.
 * @throws TimeRangeError for a window that fits into no bucket, and for overlapping windows of one invoice
 */
export function select(records: readonly Breakdown[], options: SpendOptions, placement: Placement, issues: Issues): readonly Placed[] {
  const distinct = lastByKey(records, ({ start, id }) => `${start} ${id}`, 'The same window of an invoice', issues);
  const known = withStatus([...distinct.values()], options.statuses, issues);
  const placed = withoutCopies(inInterval(known, placement, issues), options.consolidated ?? false, issues);
  const ordered = placed.sort(({ record: a }, { record: b }) => a.start - b.start || byCodeUnit(a.id, b.id));
  refuseOverlaps(ordered);
  return ordered;
}

/** Void invoices never count; others do if their status is asked for, by default any. */
function withStatus(records: readonly Breakdown[], statuses: SpendOptions['statuses'], issues: Issues): Breakdown[] {
  const asked: readonly (string | null)[] | undefined = statuses;
  return records.filter(({ status }) => {
    if (status === 'VOID') {
      issues.add('void-invoice', 'Void invoices are left out.');
      return false;
    }
    if (asked !== undefined && !asked.includes(status)) {
      issues.add('other-status', 'Invoices in a status that was not asked for are left out.');
      return false;
    }
    if (status !== 'DRAFT' && status !== 'FINALIZED') issues.add('other-status', 'Invoices in a status that is new to this version are counted.');
    return true;
  });
}

function inInterval(records: readonly Breakdown[], placement: Placement, issues: Issues): Placed[] {
  return records.flatMap((record) => {
    const place = placeWindow(record.start, record.end, record.at, placement);
    if (place === null) {
      issues.add(...OUTSIDE_INTERVAL);
      return [];
    }
    if (place.straddles) issues.add(...STRADDLES_BUCKET);
    return { record, bucket: place.bucket };
  });
}

/** A consolidated invoice repeats the lines of its constituents: counting both would count everything twice. */
function withoutCopies(placed: readonly Placed[], consolidated: boolean, issues: Issues): Placed[] {
  const shown = consolidated ? placed.filter(({ record }) => record.type === CONSOLIDATED) : [];
  const copied = new Set(shown.flatMap(({ record }) => record.constituents));
  const kept = placed.filter(({ record: { id, type } }) => (type === CONSOLIDATED ? consolidated : !copied.has(id)));
  const message = consolidated
    ? 'Invoices that a consolidated invoice copies are left out.'
    : 'Consolidated invoices are left out; the invoices they copy are counted.';
  issues.add('consolidated-invoice', message, placed.length - kept.length);
  return kept;
}

/** Hourly and daily breakdowns of one invoice hold the same money: counting both would count it twice. */
function refuseOverlaps(ordered: readonly Placed[]): void {
  const ends = new Map<string, number>();
  for (const { record } of ordered) {
    if (record.start < (ends.get(record.id) ?? -Infinity)) {
      throw new TimeRangeError(
        `${pathOf(record.at)} begins at ${fromEpoch(record.start)}, inside another window of the same invoice. Adding both would count the same spend twice. Pass hourly or daily breakdowns, not both.`,
        pathOf(record.at),
      );
    }
    ends.set(record.id, record.end);
  }
}
