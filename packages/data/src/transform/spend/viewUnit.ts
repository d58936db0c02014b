import { UnitMismatchError } from '../../errors.js';
import { unitOf, type Unit } from '../../exact/unit.js';
import type { Breakdown } from '../../wire/breakdown.js';
import { recordUnits } from '../unitsOf.js';

/** The unit of a view; without an id no record can be counted. */
export interface ViewUnit {
  readonly creditTypeId: string | null;
  readonly unit: Unit;
}

/** The unit that was asked for, named as the records name it. */
export function askedUnit(creditTypeId: string, records: readonly Breakdown[], known: readonly Unit[]): ViewUnit {
  const ofRecord = records.find(({ creditType }) => creditType.id === creditTypeId)?.creditType;
  const named = ofRecord ?? records.flatMap((record) => record.lines()).find(({ creditType }) => creditType?.id === creditTypeId)?.creditType;
  return { creditTypeId, unit: unitOf(named ?? { id: creditTypeId }, known) };
}

/**
 * The unit that the counted records share; if none counts, that of all records; if they share none either, an unknown one.
 * @throws UnitMismatchError if counted records are in several
 */
export function sharedUnit(counted: readonly Breakdown[], all: readonly Breakdown[], known: readonly Unit[]): ViewUnit {
  const units = recordUnits(counted, known);
  if (units.length > 1) {
    throw new UnitMismatchError(
      `The invoices are in ${units.length} units. Amounts of different units have no sum. Choose one by creditTypeId and show the others in charts of their own.`,
      units,
    );
  }
  const [only] = units;
  if (only !== undefined) return { creditTypeId: counted[0]?.creditType.id ?? null, unit: only };
  const [unit, second] = recordUnits(all, known);
  return { creditTypeId: null, unit: unit !== undefined && second === undefined ? unit : { kind: 'unknown' } };
}
