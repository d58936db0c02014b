import type { ReactElement } from 'react';
import { decimal, type PriceStep, type SimulatedLine } from '@meterboard/data';
import { asCell, asColumnHeader, asRow, asRowGroup, asRowHeader, asTable } from '../../dom/tableRoles.js';
import { billingDay } from '../../i18n/billingDates.js';
import { PLAIN } from '../../i18n/format.js';
import type { EstimateRow } from './estimate.js';
import type { SimulatorWords } from './words.js';

interface StepsProps {
  row: EstimateRow;
  words: SimulatorWords;
}

/** How the cost of a row is made up: each tier with its price, where the price comes from, and until when it holds. */
export function Steps({ row: { line, rate }, words }: StepsProps): ReactElement {
  const { messages, formats } = words;
  const { source, priceEnds, problem } = line;
  const notes = [
    problem === null ? null : messages.priceProblem[problem],
    source === null || source === 'commit' ? null : messages.priceSource[source],
    priceEnds === null ? null : messages.priceEnds(billingDay(priceEnds, formats)),
  ].filter((note) => note !== null);
  return (
    <div data-part="details">
      {line.steps.length === 0 ? null : <StepTable line={line} isShare={(rate?.override ?? rate?.list)?.kind.endsWith('percentage') ?? false} words={words} />}
      {notes.length === 0 ? null : (
        <p data-part="note" suppressHydrationWarning>
          {notes.join(' · ')}
        </p>
      )}
    </div>
  );
}

interface StepTableProps {
  line: SimulatedLine;
  /** The price is a percentage, so what it is taken of is an amount. */
  isShare: boolean;
  words: SimulatorWords;
}

function StepTable({ line: { steps, unit }, isShare, words }: StepTableProps): ReactElement {
  const { messages, formats } = words;
  return (
    <table {...asTable} data-part="steps" data-stack>
      <caption>{messages.priceSteps}</caption>
      <thead {...asRowGroup}>
        <tr {...asRow}>
          <th {...asColumnHeader}>{messages.columnTier}</th>
          <th {...asColumnHeader}>{messages.columnQuantity}</th>
          <th {...asColumnHeader}>{messages.columnAmount}</th>
        </tr>
      </thead>
      <tbody {...asRowGroup}>
        {steps.map((step) => (
          <tr {...asRow} key={step.tier?.from ?? ''}>
            <th {...asRowHeader}>{tierText(step, words)}</th>
            <td {...asCell}>
              <bdi>
                {messages.quantityTimesPrice(
                  isShare ? formats.amount(step.quantity, unit) : formats.exactAmount(step.quantity, PLAIN),
                  isShare ? (formats.percent(step.unitPrice, ONE) ?? formats.exactAmount(step.unitPrice, PLAIN)) : formats.exactAmount(step.unitPrice, unit),
                )}
              </bdi>
            </td>
            <td {...asCell}>
              <bdi data-part="amount">{formats.amount(step.amount, unit)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const ONE = decimal(1);

function tierText({ tier }: PriceStep, { messages, formats }: SimulatorWords): string {
  if (tier === null) return messages.everyUnit;
  const from = formats.exactAmount(tier.from, PLAIN);
  return tier.to === null ? messages.tierFrom(from) : messages.tierRange(from, formats.exactAmount(tier.to, PLAIN));
}
