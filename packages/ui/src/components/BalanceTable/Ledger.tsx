import type { ReactElement } from 'react';
import type { BalanceLine, Instant, LedgerLine } from '@meterboard/data';
import { asCell, asColumnHeader, asRow, asRowGroup, asTable } from '../../dom/tableRoles.js';
import { billingDay } from '../../i18n/billingDates.js';
import { Amount } from '../../parts/Amount.js';
import type { BalanceWords } from './words.js';

export interface LedgerProps {
  line: BalanceLine;
  /** Entries dated after it are pending. */
  asOf: Instant;
  words: BalanceWords;
}

/** Every entry of a balance's ledger, with the balance after it; a note where the ledger was not loaded. */
export function Ledger({ line, asOf, words }: LedgerProps): ReactElement | null {
  const { messages } = words;
  if (line.ledger === null) return <p data-part="note">{messages.ledgerUnknown}</p>;
  if (line.ledger.length === 0) return null;
  return (
    <table {...asTable} data-part="ledger" data-stack>
      <caption>{messages.ledger}</caption>
      <thead {...asRowGroup}>
        <tr {...asRow}>
          <th {...asColumnHeader}>{messages.ledgerDate}</th>
          <th {...asColumnHeader}>{messages.ledgerEntry}</th>
          <th {...asColumnHeader}>{messages.ledgerAmount}</th>
          <th {...asColumnHeader}>{messages.ledgerBalance}</th>
        </tr>
      </thead>
      <tbody {...asRowGroup}>
        {line.ledger.map((entry, index) => (
          // Entries have no id; their order is the ledger's own.
          <Entry key={index} entry={entry} line={line} asOf={asOf} words={words} />
        ))}
      </tbody>
    </table>
  );
}

function Entry({ entry, line: { unit }, asOf, words }: LedgerProps & { entry: LedgerLine }): ReactElement {
  const { messages, formats } = words;
  return (
    <tr {...asRow}>
      <td {...asCell}>
        <time dateTime={entry.at}>{billingDay(entry.at, formats)}</time>
      </td>
      <td {...asCell} title={entry.type}>
        {messages.ledgerBucket[entry.bucket]}
        {entry.at > asOf ? <small data-part="pending">{entry.bucket === 'granted' ? messages.segmentStatus.upcoming : messages.ledgerPending}</small> : null}
        {entry.reason === null ? null : (
          <small>
            <bdi>{entry.reason}</bdi>
          </small>
        )}
      </td>
      <td {...asCell}>
        <Amount value={entry.amount} unit={unit} words={words} />
      </td>
      <td {...asCell}>
        <Amount value={entry.balance} unit={unit} words={words} />
      </td>
    </tr>
  );
}
