import { UnitMismatchError } from '../../errors.js';
import type { Unit } from '../../exact/unit.js';
import { unitOf } from '../../wire/creditType.js';
import type { Breakdown } from '../../wire/invoice.js';
import type { Issues } from '../series/issues.js';
import { recordUnits } from '../unitsOf.js';
import type { SpendOptions } from './options.js';

const CONSOLIDATED = 'USAGE_CONSOLIDATED';

/** One record per invoice and window; the last one read wins. */
export function withoutDuplicates(records: readonly Breakdown[], issues: Issues): Breakdown[] {
  const latest = new Map<string, Breakdown>();
  for (const record of records) latest.set(`${record.start} ${record.id}`, record);
  const again = records.length - latest.size;
  if (again > 0) issues.add('duplicate', 'The same invoice and window came more than once; the last one counts.', again);
  return [...latest.values()];
}

/** Void invoices never count; the rest by the statuses asked for, all by default. */
export function withStatus(records: readonly Breakdown[], statuses: SpendOptions['statuses'], issues: Issues): Breakdown[] {
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

/** A consolidated invoice copies the lines of its constituents: counting both would count everything twice. */
export function withoutCopies(records: readonly Breakdown[], consolidated: boolean, issues: Issues): Breakdown[] {
  const copied = new Set(consolidated ? records.filter(({ type }) => type === CONSOLIDATED).flatMap(({ constituents }) => constituents) : []);
  const kept = records.filter(({ id, type }) => (type === CONSOLIDATED ? consolidated : !copied.has(id)));
  const message = consolidated
    ? 'Invoices that a consolidated invoice copies are left out.'
    : 'Consolidated invoices are left out; the invoices they copy are counted.';
  if (kept.length < records.length) issues.add('consolidated-invoice', message, records.length - kept.length);
  return kept;
}

/**
 * The one unit a view is in: the one asked for, else the one that all records share; unknown where nothing says.
 * @throws UnitMismatchError where records are in several units and none was asked for
 */
export function viewUnit(records: readonly Breakdown[], { creditTypeId, units = [] }: SpendOptions): { id: string | null; unit: Unit } {
  if (creditTypeId !== undefined) {
    const named = records.flatMap(({ creditType, lines }) => [creditType, ...lines.map((line) => line.creditType)]).find((type) => type?.id === creditTypeId);
    return { id: creditTypeId, unit: unitOf(named ?? { id: creditTypeId }, units) };
  }
  const found = recordUnits(records, units);
  if (found.length > 1) {
    throw new UnitMismatchError(
      `The invoices are in ${found.length} units. Amounts of different units have no sum. Choose one by creditTypeId and show the others in charts of their own.`,
      found,
    );
  }
  return { id: records[0]?.creditType.id ?? null, unit: found[0] ?? { kind: 'unknown' } };
}
