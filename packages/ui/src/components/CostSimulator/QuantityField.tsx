import type { ReactElement } from 'react';
import type { CostSimulatorState, SimulatorRow } from './useCostSimulator.js';
import { problemText } from './texts.js';
import type { SimulatorWords } from './words.js';

export interface QuantityFieldProps {
  row: SimulatorRow;
  /** Names the field. */
  label: string;
  /** Unique in the page. */
  id: string;
  getFieldProps: CostSimulatorState['getFieldProps'];
  words: SimulatorWords;
}

/** The field of a row, and what is wrong with what is in it. */
export function QuantityField({ row, label, id, getFieldProps, words }: QuantityFieldProps): ReactElement {
  return (
    <>
      <input
        {...getFieldProps(row)}
        data-part="quantity"
        aria-label={words.messages.quantityOfProduct(label)}
        aria-describedby={row.problem === null ? undefined : id}
        suppressHydrationWarning
      />
      {row.problem === null ? null : (
        <small id={id} data-part="problem">
          {problemText(row.problem, words)}
        </small>
      )}
    </>
  );
}
