import type { ReactElement } from 'react';
import { decimal } from '@meterboard/data';
import type { SimulatorRow } from './useCostSimulator.js';
import { PLAIN } from './texts.js';
import type { SimulatorWords } from './words.js';

export interface QuantityFieldProps {
  row: SimulatorRow;
  /** Names the field. */
  label: string;
  /** Unique in the page. */
  id: string;
  onType: (id: string, text: string) => void;
  onSettle: (id: string) => void;
  words: SimulatorWords;
}

/** A number with both signs of the reader's locale. */
const EXAMPLE = decimal('1234.5');

function problemText(problem: NonNullable<SimulatorRow['problem']>, { messages, formats }: SimulatorWords): string {
  if (problem === 'empty') return messages.quantityEmpty;
  return problem === 'negative' ? messages.quantityNegative : messages.quantityUnreadable(formats.exactAmount(EXAMPLE, PLAIN));
}

/** A field for a quantity, as the reader's locale writes numbers. Not of the type "number", which takes no other signs and rounds. */
export function QuantityField({ row, label, id, onType, onSettle, words }: QuantityFieldProps): ReactElement {
  const settle = (): void => { onSettle(row.id); };
  return (
    <>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        data-part="quantity"
        aria-label={words.messages.quantityOfProduct(label)}
        aria-invalid={row.problem === null ? undefined : true}
        aria-describedby={row.problem === null ? undefined : id}
        value={row.text}
        suppressHydrationWarning
        onChange={(event) => { onType(row.id, event.target.value); }}
        onBlur={settle}
        onKeyDown={(event) => { if (event.key === 'Enter') settle(); }}
      />
      {row.problem === null ? null : (
        <small id={id} data-part="problem">
          {problemText(row.problem, words)}
        </small>
      )}
    </>
  );
}
