import { useMemo, useState } from 'react';
import type { SimulatedQuantity } from '@meterboard/data';
import { useControlled } from '../../hooks/useControlled.js';
import { quantitiesIn } from './quantities.js';

export interface QuantitiesProps {
  /** How much of each product, for the host to keep. `quantitiesOf` of `@meterboard/data` takes them from an invoice. */
  quantities?: readonly SimulatedQuantity[] | undefined;
  /** What it starts with, and what the reader's own quantities are compared with and can be reset to. Default: the first `quantities`, else none. */
  defaultQuantities?: readonly SimulatedQuantity[] | undefined;
  /** Called with all quantities that are not 0, whenever a field reads as another one. */
  onQuantitiesChange?: ((quantities: readonly SimulatedQuantity[]) => void) | undefined;
}

export interface Quantities {
  /** Null: there are none to compare with. */
  start: readonly SimulatedQuantity[] | null;
  now: readonly SimulatedQuantity[];
  /** Null: those of the start again. */
  keep: (quantities: readonly SimulatedQuantity[] | null) => void;
}

/** The quantities of now and of the start: the host's, the reader's own, or those to start with, even if they come later. */
export function useQuantities({ quantities, defaultQuantities, onQuantitiesChange }: QuantitiesProps): Quantities {
  const [first] = useState(quantities);
  const given = defaultQuantities ?? first;
  const start = useMemo(() => (given ? quantitiesIn(given) : null), [given]);
  const [kept, keep] = useControlled<readonly SimulatedQuantity[] | null>({ value: quantities ?? undefined, defaultValue: null, onChange: (next) => onQuantitiesChange?.(next ?? start ?? []) });
  const now = useMemo(() => (kept === null ? (start ?? []) : quantitiesIn(kept)), [kept, start]);
  return { start, now, keep };
}
