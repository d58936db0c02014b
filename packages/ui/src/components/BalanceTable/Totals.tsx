import type { ReactElement, ReactNode } from 'react';
import { isZero, sameUnit, unitKey, type BalanceLine, type BalancesView, type BalanceTotals, type Decimal } from '@meterboard/data';
import { FigureGroups, type Figure } from '../../parts/FigureGroups.js';
import { Amount } from './Amount.js';
import type { BalanceWords } from './words.js';

/** Quantities are not money, and a unit in which nothing was ever granted needs no figures. */
const isMoney = ({ unit, spendable, upcoming, lifetimeGranted }: BalanceTotals): boolean =>
  unit.kind !== 'count' && ![spendable, upcoming, lifetimeGranted].every(isZero);

/** Null where no record of the unit says what was used: a sum of unknown amounts is not 0. */
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

/** What can be spent, was used and is to come, unit by unit; `switches` stand beside it. */
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
