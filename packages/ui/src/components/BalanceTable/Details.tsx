import type { ReactElement } from 'react';
import { isZero, type BalanceLine, type Decimal, type Instant } from '@meterboard/data';
import { asCell, asColumnHeader, asRow, asRowGroup, asTable } from '../../dom/tableRoles.js';
import { billingDay, billingRange } from '../../i18n/billingDates.js';
import { Chip } from '../../parts/Chip.js';
import { Amount } from './Amount.js';
import { TONES } from './columns.js';
import type { BalanceWords } from './words.js';

interface DetailsProps {
  line: BalanceLine;
  /** The moment of the figures; what the ledger holds beyond it is pending. */
  asOf: Instant;
  words: BalanceWords;
}

/** Where the amounts of one balance come from: other movements, access periods, every ledger entry. */
export function Details({ line, asOf, words }: DetailsProps): ReactElement {
  return (
    <div data-part="details">
      <Breakdown line={line} words={words} />
      {line.segments.length === 0 ? null : <Segments line={line} words={words} />}
      <Ledger line={line} asOf={asOf} words={words} />
    </div>
  );
}

/** Movements that have no column of their own; what is nothing is left out, what is unknown is too. */
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

function Breakdown({ line, words }: Omit<DetailsProps, 'asOf'>): ReactElement {
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

function Segments({ line, words }: Omit<DetailsProps, 'asOf'>): ReactElement {
  const { messages, formats } = words;
  return (
    <table {...asTable} data-part="segments" data-stack>
      <caption>{messages.segments}</caption>
      <thead {...asRowGroup}>
        <tr {...asRow}>
          <th {...asColumnHeader}>{messages.segmentPeriod}</th>
          <th {...asColumnHeader}>{messages.columnStatus}</th>
          <th {...asColumnHeader}>{messages.ledgerAmount}</th>
        </tr>
      </thead>
      <tbody {...asRowGroup}>
        {line.segments.map((segment) => (
          <tr {...asRow} key={segment.id}>
            <td {...asCell}>{billingRange(segment.interval, formats)}</td>
            <td {...asCell}>
              <Chip tone={TONES[segment.status]}>{messages.segmentStatus[segment.status]}</Chip>
            </td>
            <td {...asCell}>
              <Amount value={segment.amount} unit={line.unit} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Ledger({ line, asOf, words }: DetailsProps): ReactElement | null {
  const { messages, formats } = words;
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
          <tr {...asRow} key={index}>
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
              <Amount value={entry.amount} unit={line.unit} words={words} />
            </td>
            <td {...asCell}>
              <Amount value={entry.balance} unit={line.unit} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
