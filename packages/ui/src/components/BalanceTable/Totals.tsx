import type { ReactElement } from 'react';
import { isZero, unitKey, type BalanceTotals } from '@meterboard/data';
import type { Words } from '../../i18n/words.js';

/** A quantity is no money, and what was never granted needs no figure. */
const isMoney = ({ unit, spendable, upcoming, lifetimeGranted }: BalanceTotals): boolean =>
  unit.kind !== 'count' && ![spendable, upcoming, lifetimeGranted].every(isZero);

/** What can be spent, one figure a unit: units never add up. */
export function Totals({ totals, words }: { totals: readonly BalanceTotals[]; words: Words }): ReactElement | null {
  const money = totals.filter(isMoney);
  if (money.length === 0) return null;
  return (
    <div data-part="totals">
      {money.map((each) => (
        <Total key={unitKey(each.unit)} totals={each} words={words} />
      ))}
      {money.some(({ partial }) => partial) ? <p data-part="partial">{words.messages.totalPartial}</p> : null}
    </div>
  );
}

function Total({ totals: { unit, spendable, used, pending, upcoming }, words: { messages, formats } }: { totals: BalanceTotals; words: Words }): ReactElement {
  return (
    <dl data-part="total">
      <div data-part="total-main">
        <dt>{messages.spendable}</dt>
        <dd>
          <bdi>{formats.amount(spendable, unit)}</bdi>
        </dd>
      </div>
      <div>
        <dt>{messages.totalUsed}</dt>
        <dd>
          <bdi>{formats.amount(used, unit)}</bdi>
          {isZero(pending) ? null : <small>{messages.pendingPart(formats.amount(pending, unit))}</small>}
        </dd>
      </div>
      {isZero(upcoming) ? null : (
        <div>
          <dt>{messages.totalUpcoming}</dt>
          <dd>
            <bdi>{formats.amount(upcoming, unit)}</bdi>
          </dd>
        </div>
      )}
    </dl>
  );
}
