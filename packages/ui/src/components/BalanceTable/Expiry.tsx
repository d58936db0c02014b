import type { ReactElement } from 'react';
import { compare, type BalanceLine } from '@meterboard/data';
import { billingDay } from '../../i18n/billingDates.js';
import { Unknown } from '../../parts/Amount.js';
import type { BalanceWords } from './words.js';

/** When a balance expires next, and how much of it where that is not all that is left. */
export function Expiry({ line, words }: { line: BalanceLine; words: BalanceWords }): ReactElement {
  const { messages, formats } = words;
  const { nextExpiry, remaining } = line;
  if (nextExpiry === null) return <NotActive line={line} words={words} />;
  const differs = nextExpiry.amount !== null && remaining !== null && compare(nextExpiry.amount, remaining) !== 0;
  return (
    <>
      <time dateTime={nextExpiry.at} title={formats.moment(nextExpiry.at)}>{billingDay(nextExpiry.at, formats)}</time>
      {differs && nextExpiry.amount !== null ? <small>{messages.expiresPart(formats.amount(nextExpiry.amount, line.unit))}</small> : null}
    </>
  );
}

/** Nothing is active that could expire: says when the balance starts or when it ended, or that this is unknown. */
function NotActive({ line: { segments }, words: { messages, formats } }: { line: BalanceLine; words: BalanceWords }): ReactElement {
  const next = segments.find(({ status }) => status === 'upcoming');
  const last = segments.at(-1);
  if (last === undefined) return <Unknown messages={messages} />;
  const at = next === undefined ? last.interval.end : next.interval.start;
  return (
    <time data-part="none" dateTime={at}>
      {(next === undefined ? messages.endedAt : messages.startsAt)(billingDay(at, formats))}
    </time>
  );
}
