import type { ReactElement } from 'react';
import { asCell, asRow, asRowHeader } from '../../dom/tableRoles.js';
import { PLAIN } from '../../i18n/format.js';
import { Expander } from '../../parts/Expander.js';
import { nameOr } from '../../chart/nameOr.js';
import { QuantityField } from './QuantityField.js';
import { Steps } from './Steps.js';
import { differenceText, isMoved, rowFacts, rowLabel } from './texts.js';
import type { CostSimulatorState, SimulatorRow as Row } from './useCostSimulator.js';

export interface SimulatorRowProps {
  row: Row;
  table: CostSimulatorState;
  /** Unique in the page: what ids within the row begin with. */
  id: string;
}

/** One product at one price: its field, what that would cost, and below, when asked for, why. */
export function SimulatorRow({ row, table, id }: SimulatorRowProps): ReactElement {
  const { words, expanded, onToggle, getFieldProps } = table;
  const { messages, formats } = words;
  const { line, rate } = row;
  const label = rowLabel(line, words);
  const isOpen = expanded.has(row.id);
  const canPrice = line.problem === null || line.problem === 'minimum';
  return (
    <>
      <tr {...asRow} data-part="row" data-problem={row.problem ?? line.problem ?? undefined} data-expanded={isOpen || undefined}>
        <th {...asRowHeader}>
          <span data-part="head">
            <Expander label={messages.expandEstimate(label)} expanded={isOpen} controls={id} onToggle={() => { onToggle(row.id); }} />
            <span data-part="name">
              <bdi data-part="name-text">{nameOr(line.name, messages.unnamed)}</bdi>
              <span data-part="name-details">
                {rowFacts(line, rate, words).map((fact, index) => (
                  <bdi key={index}>{fact}</bdi>
                ))}
              </span>
            </span>
          </span>
        </th>
        <td {...asCell} data-label={messages.columnEstimateQuantity}>
          {canPrice ? <QuantityField row={row} label={label} id={`${id}-problem`} getFieldProps={getFieldProps} words={words} /> : <bdi>{formats.exactAmount(line.quantity, PLAIN)}</bdi>}
        </td>
        <td {...asCell} data-label={messages.columnEstimate}>
          <Cost row={row} table={table} />
        </td>
      </tr>
      {isOpen ? (
        <tr {...asRow} data-part="details-row">
          <td {...asCell} colSpan={3} id={id}>
            <Steps row={row} words={words} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function Cost({ row: { line, startCost, problem }, table: { words, hasStart } }: Pick<SimulatorRowProps, 'row' | 'table'>): ReactElement | null {
  const { messages, formats } = words;
  const { cost, unit } = line;
  if (line.problem !== null) return <span data-part="none">{messages.priceProblem[line.problem]}</span>;
  if (cost === null || problem !== null) return <span data-part="none">{messages.noValue}</span>;
  return (
    <>
      <bdi data-part="amount">{formats.amount(cost, unit)}</bdi>
      {hasStart && startCost !== null && isMoved(cost, startCost) ? (
        <small>
          <bdi>{differenceText(cost, startCost, unit, words)}</bdi>
        </small>
      ) : null}
    </>
  );
}
