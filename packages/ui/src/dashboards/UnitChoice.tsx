'use client';
import type { ReactElement } from 'react';
import { nameOr } from '../chart/nameOr.js';
import { Choice } from './Choice.js';

/** A unit of money or credits. */
export interface NamedUnit {
  /** Credit type id. */
  id: string;
  name: string;
}

export interface UnitChoiceProps {
  units: readonly NamedUnit[];
  unit: NamedUnit | undefined;
  label: string;
  onChange: (creditTypeId: string) => void;
}

/** The choice of unit, for customers with several. Its place is kept free, since their number is only known once figures arrive. */
export function UnitChoice({ units, unit, label, onChange }: UnitChoiceProps): ReactElement {
  return (
    <div data-part="unit">
      {unit === undefined || units.length < 2 ? null : <Choice name="unit" label={label} value={unit.id} options={units.map(({ id, name }) => ({ value: id, label: nameOr(name, id) }))} onChange={onChange} />}
    </div>
  );
}
