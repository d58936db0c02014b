import { decimal, type Unit } from '@meterboard/data';
import type { Formats } from '../i18n/format.js';
import type { ValueScale } from './scales.js';

export interface ValueTick {
  value: number;
  /** From the top, 0 to 1. */
  share: number;
  label: string;
}

/** The unit to write where room is short: currencies keep their sign, any other unit is left out, since it is named once above the axis. */
export const bare = (unit: Unit): Unit => (unit.kind === 'currency' ? unit : { kind: 'count', name: 'quantity' });

/** Short labels, such as "1.2K"; exact ones where two short ones would be the same. */
export function valueTicks({ ticks, position }: ValueScale, height: number, unit: Unit, formats: Formats): readonly ValueTick[] {
  const write = (format: Formats['amount']): string[] => ticks.map((value) => format(decimal(value), bare(unit)));
  const short = write(formats.shortAmount);
  const labels = new Set(short).size === short.length ? short : write(formats.exactAmount);
  return ticks.map((value, index) => ({ value, share: position(value) / height, label: labels[index] ?? '' }));
}

/** The unit's name for the top of the axis, or null for currencies, whose sign is in the labels. */
export const axisUnit = (unit: Unit, unknownUnit: string): string | null => {
  if (unit.kind === 'currency') return null;
  return unit.kind === 'unknown' ? unknownUnit : unit.name;
};
