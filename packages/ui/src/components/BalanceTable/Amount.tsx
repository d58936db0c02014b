import type { ReactElement } from 'react';
import type { Decimal, Unit } from '@meterboard/data';
import type { BalanceWords } from './words.js';

/** An amount, or the word for an unknown one: never 0, never blank. */
export function Amount({ value, unit, words: { messages, formats } }: { value: Decimal | null; unit: Unit; words: BalanceWords }): ReactElement {
  return value === null ? <Unknown messages={messages} /> : <bdi data-part="amount">{formats.amount(value, unit)}</bdi>;
}

export function Unknown({ messages }: { messages: BalanceWords['messages'] }): ReactElement {
  return (
    <span data-part="unknown" title={messages.unknownDetail}>
      {messages.unknown}
    </span>
  );
}
