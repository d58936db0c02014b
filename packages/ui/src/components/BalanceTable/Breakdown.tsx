import type { ReactElement } from 'react';
import { isZero, type BalanceLine, type Decimal } from '@meterboard/data';
import { Amount } from '../../parts/Amount.js';
import type { BalanceWords } from './words.js';

/** The movements that have no column of their own. Zeros and unknown amounts are left out. */
function movements(line: BalanceLine, messages: BalanceWords['messages']): { label: string; value: Decimal }[] {
  const all: [string, Decimal | null][] = [
    [messages.breakdownExpired, line.expired],
    [messages.breakdownExpiredUnposted, line.expiredUnposted],
    [messages.breakdownRolledOver, line.rolledOver],
    [messages.breakdownTruedUp, line.truedUp],
    [messages.breakdownAdjusted, line.adjusted],
    [messages.breakdownReversed, line.reversed],
    [messages.breakdownOther, line.other],
  ];
  return all.flatMap(([label, value]) => (value === null || isZero(value) ? [] : [{ label, value }]));
}

/** How a balance came to what it is: other movements, what was paid for it, its priority. */
export function Breakdown({ line, words }: { line: BalanceLine; words: BalanceWords }): ReactElement {
  const { messages, formats } = words;
  const found = movements(line, messages);
  const notes = [line.rolledOverFrom === null ? null : messages.rolledOverFrom, line.reconciled === false ? messages.lineNotReconciled : null].filter((note) => note !== null);
  return (
    <div data-part="breakdown">
      <dl>
        {found.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Amount value={value} unit={line.unit} words={words} />
            </dd>
          </div>
        ))}
        {line.invoiced === null ? null : (
          <div>
            <dt>{messages.breakdownInvoiced}</dt>
            <dd>
              <Amount value={line.invoiced.value} unit={line.invoiced.unit} words={words} />
            </dd>
          </div>
        )}
        {line.priority === null ? null : (
          <div>
            <dt>{messages.priority}</dt>
            <dd>{formats.count(line.priority)}</dd>
          </div>
        )}
      </dl>
      {notes.map((note) => (
        <p key={note} data-part="note">
          {note}
        </p>
      ))}
    </div>
  );
}
