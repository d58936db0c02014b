import type { ReactElement, ReactNode } from 'react';
import { isZero, sameUnit, unitKey, type BalanceLine, type BalancesView, type BalanceTotals, type Decimal } from '@meterboard/data';
import { Amount } from '../../parts/Amount.js';
import { FigureGroups, type Figure } from '../../parts/FigureGroups.js';
import type { BalanceWords } from './words.js';

/** Whether a unit gets totals: not where it counts things, and not where nothing was ever granted in it. */
const isMoney = ({ unit, spendable, upcoming, lifetimeGranted }: BalanceTotals): boolean =>
  unit.kind !== 'count' && ![spendable, upcoming, lifetimeGranted].every(isZero);

/** What was used of a unit; null where no record of it says, since a sum of unknown amounts is not 0. */
const usedOf = ({ unit, used }: BalanceTotals, lines: readonly BalanceLine[]): Decimal | null =>
  lines.some((line) => sameUnit(line.unit, unit) && line.used !== null) ? used : null;

function figuresOf(totals: BalanceTotals, lines: readonly BalanceLine[], words: BalanceWords): Figure[] {
  const { messages, formats } = words;
  const { unit, spendable, pending, upcoming } = totals;
  const write = (value: Decimal | null): ReactElement => <Amount value={value} unit={unit} words={words} />;
  return [
    { label: messages.spendable, value: write(spendable) },
    { label: messages.totalUsed, value: write(usedOf(totals, lines)), note: isZero(pending) ? undefined : messages.pendingPart(formats.amount(pending, unit)) },
    ...(isZero(upcoming) ? [] : [{ label: messages.totalUpcoming, value: write(upcoming) }]),
  ];
}

/** Unit by unit: what can be spent, what was used, and what is to come. `switches` stand beside them. */
export function Totals({ view: { totals, lines }, words, switches }: { view: BalancesView; words: BalanceWords; switches: ReactNode }): ReactElement | null {
  const money = totals.filter(isMoney);
  if (money.length === 0 && switches === undefined) return null;
  return (
    <FigureGroups
      groups={money.map((each) => ({ key: unitKey(each.unit), figures: figuresOf(each, lines, words) }))}
      caution={money.some(({ partial }) => partial) ? words.messages.totalPartial : undefined}
      switches={switches}
    />
  );
}
