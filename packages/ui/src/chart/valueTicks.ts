import { decimal, type Unit } from '@meterboard/data';
import type { Formats } from '../i18n/format.js';
import type { ValueScale } from './scales.js';

export interface ValueTick {
  value: number;
  /** From the top, 0 to 1. */
  share: number;
  label: string;
}

/** The unit where room is short: a currency is in the sign, any other is named once, above the axis. */
export const bare = (unit: Unit): Unit => (unit.kind === 'currency' ? unit : { kind: 'count', name: 'quantity' });

/** Short labels; in full where two of them would read the same. */
export function valueTicks({ ticks, position }: ValueScale, height: number, unit: Unit, formats: Formats): readonly ValueTick[] {
  const write = (format: Formats['amount']): string[] => ticks.map((value) => format(decimal(value), bare(unit)));
  const short = write(formats.shortAmount);
  const labels = new Set(short).size === short.length ? short : write(formats.exactAmount);
  return ticks.map((value, index) => ({ value, share: position(value) / height, label: labels[index] ?? '' }));
}

/** The unit's name for the corner of the axis, or null where the labels carry it. */
export const axisUnit = (unit: Unit, unknownUnit: string): string | null => {
  if (unit.kind === 'currency') return null;
  return unit.kind === 'unknown' ? unknownUnit : unit.name;
};
