import type { ReactElement } from 'react';
import { isZero, sameUnit, unitKey, ZERO, type BalanceLine, type BalancesView, type BalanceTotals, type Decimal, type Unit } from '@meterboard/data';
import type { Words } from '../../i18n/words.js';
import { Amount } from './Amount.js';

/** A quantity is no money, and what was never granted needs no figure. */
const isMoney = ({ unit, spendable, upcoming, lifetimeGranted }: BalanceTotals): boolean =>
  unit.kind !== 'count' && ![spendable, upcoming, lifetimeGranted].every(isZero);

/** The sum of what nobody told is not 0. */
const isUsedKnown = ({ unit }: BalanceTotals, lines: readonly BalanceLine[]): boolean => lines.some((line) => sameUnit(line.unit, unit) && line.used !== null);

/** What can be spent, one figure a unit: units never add up. */
export function Totals({ view: { totals, lines }, words }: { view: BalancesView; words: Words }): ReactElement | null {
  const money = totals.filter(isMoney);
  if (money.length === 0) return null;
  return (
    <div data-part="totals">
      {money.map((each) => (
        <dl key={unitKey(each.unit)} data-part="total">
          <Figure main label={words.messages.spendable} value={each.spendable} unit={each.unit} words={words} />
          <Figure label={words.messages.totalUsed} value={isUsedKnown(each, lines) ? each.used : null} unit={each.unit} pending={each.pending} words={words} />
          {isZero(each.upcoming) ? null : <Figure label={words.messages.totalUpcoming} value={each.upcoming} unit={each.unit} words={words} />}
        </dl>
      ))}
      {money.some(({ partial }) => partial) ? <p data-part="partial">{words.messages.totalPartial}</p> : null}
    </div>
  );
}

interface FigureProps {
  main?: boolean;
  label: string;
  value: Decimal | null;
  unit: Unit;
  pending?: Decimal;
  words: Words;
}

function Figure({ main = false, label, value, unit, pending = ZERO, words }: FigureProps): ReactElement {
  return (
    <div data-part={main ? 'total-main' : undefined}>
      <dt>{label}</dt>
      <dd>
        <Amount value={value} unit={unit} words={words} />
        {isZero(pending) ? null : <small>{words.messages.pendingPart(words.formats.amount(pending, unit))}</small>}
      </dd>
    </div>
  );
}
