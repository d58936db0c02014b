'use client';
import type { ReactElement } from 'react';
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

/** The unit on screen, for a customer who has several; its place is kept free, since how many there are is told late. */
export function UnitChoice({ units, unit, label, onChange }: UnitChoiceProps): ReactElement {
  return (
    <div data-part="unit">
      {unit === undefined || units.length < 2 ? null : <Choice name="unit" label={label} value={unit.id} options={units.map(({ id, name }) => ({ value: id, label: name }))} onChange={onChange} />}
    </div>
  );
}
