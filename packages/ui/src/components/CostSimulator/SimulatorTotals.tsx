import type { ReactElement } from 'react';
import { sameUnit } from '@meterboard/data';
import { Button } from '../../parts/Button.js';
import { FigureGroups, type Figure } from '../../parts/FigureGroups.js';
import { totalKey, type EstimateTotal } from './estimate.js';
import { differenceText, totalText } from './texts.js';
import type { CostSimulatorState } from './useCostSimulator.js';

/** With a field of its unit that cannot be read, the estimate is of less than the start, and there is no difference between the two. */
function figuresOf(total: EstimateTotal, { rows, words }: CostSimulatorState): Figure[] {
  const { messages, formats } = words;
  const { unit, cost, startCost, leftOut } = total;
  const isRead = rows.every(({ problem, line }) => problem === null || !sameUnit(line.unit, unit));
  const figure = (label: string, value: string): Figure => ({ label, value: <bdi>{value}</bdi> });
  const estimated = { ...figure(messages.estimatedCost, totalText(total, words)), note: leftOut === 0 ? undefined : messages.leftOutOfEstimate(leftOut, formats.count(leftOut)) };
  if (startCost === null) return [estimated];
  return [
    estimated,
    figure(messages.startingCost, formats.amount(startCost, unit)),
    figure(messages.costDifference, isRead ? differenceText(cost, startCost, unit, words) : messages.noValue),
  ];
}

/** For each unit: the estimate, what the starting quantities cost, and the difference. The button is there from the start, so that the rows below stay where they are. */
export function SimulatorTotals({ table }: { table: CostSimulatorState }): ReactElement {
  const { totals, onReset, words } = table;
  return (
    <FigureGroups
      groups={totals.map((total) => ({ key: totalKey(total), figures: figuresOf(total, table) }))}
      switches={
        <Button type="button" data-part="reset" aria-disabled={onReset === null} onClick={() => { onReset?.(); }}>
          {words.messages.resetQuantities}
        </Button>
      }
    />
  );
}
