'use client';
import type { ReactElement } from 'react';
import type { Decimal, Unit } from '@meterboard/data';
import type { TableMessages } from '../i18n/messages/tables.js';
import type { Words } from '../i18n/words.js';

/** An amount in a table, or the word for an unknown one: never 0, never blank. */
export function Amount({ value, unit, words: { messages, formats } }: { value: Decimal | null; unit: Unit; words: Words<TableMessages> }): ReactElement {
  return value === null ? <Unknown messages={messages} /> : <bdi data-part="amount">{formats.amount(value, unit)}</bdi>;
}

export function Unknown({ messages }: { messages: TableMessages }): ReactElement {
  return (
    <span data-part="unknown" title={messages.unknownDetail}>
      {messages.unknown}
    </span>
  );
}
