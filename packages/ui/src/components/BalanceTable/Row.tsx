import { memo, type ReactElement } from 'react';
import { isZero, sum, ZERO, type BalanceLine, type Decimal, type Instant } from '@meterboard/data';
import { nameOr } from '../../chart/nameOr.js';
import { shareOf } from '../../chart/share.js';
import { asCell, asRow, asRowHeader } from '../../dom/tableRoles.js';
import { Amount } from '../../parts/Amount.js';
import { Chip } from '../../parts/Chip.js';
import { Expander } from '../../parts/Expander.js';
import { Meter } from '../../parts/Meter.js';
import { columnLabels, COLUMNS, TONES, type Ownership } from './columns.js';
import { Details } from './Details.js';
import { Expiry } from './Expiry.js';
import type { FoldedLine } from './foldRecurring.js';
import type { BalanceWords } from './words.js';

export interface RowProps {
  line: FoldedLine;
  ownership: Ownership;
  /** Place in the order of use, from 1; null where there is no order. */
  position: number | null;
  expanded: boolean;
  onToggle: (id: string) => void;
  detailsId: string;
  asOf: Instant;
  words: BalanceWords;
}

/** One commit or credit, and below it, when asked for, where its amounts come from. */
export const Row = memo(function Row({ line, ownership, position, expanded, onToggle, detailsId, asOf, words }: RowProps): ReactElement {
  const { messages } = words;
  const labels = columnLabels(ownership, messages);
  const name = nameOr(line.name, messages.unnamed);
  return (
    <>
      <tr {...asRow} data-part="row" data-status={line.status} data-expanded={expanded || undefined}>
        <th {...asRowHeader}>
          <span data-part="head">
            <Expander label={messages.expand(name)} expanded={expanded} controls={detailsId} onToggle={() => { onToggle(line.id); }} />
            <Name line={line} name={name} position={position} words={words} />
          </span>
        </th>
        <td {...asCell} data-label={labels.remaining} data-part="remaining">
          <Remaining line={line} name={name} ownership={ownership} words={words} />
        </td>
        <td {...asCell} data-label={labels.used}>
          <Amount value={line.used} unit={line.unit} words={words} />
          <Part amount={line.pending} write={messages.pendingPart} line={line} words={words} />
          <Part amount={line.truedUp} write={messages.truedUpPart} line={line} words={words} />
        </td>
        <td {...asCell} data-label={labels.granted}>
          <Amount value={line.granted} unit={line.unit} words={words} />
          <Part amount={line.upcoming} write={messages.upcomingPart} line={line} words={words} />
          <Part amount={gone(line)} write={messages.expiredPart} line={line} words={words} />
          <Part amount={line.rolledOver} write={messages.rolledOverPart} line={line} words={words} />
        </td>
        <td {...asCell} data-label={labels.expires}>
          <Expiry line={line} words={words} />
        </td>
      </tr>
      {expanded ? (
        <tr {...asRow} data-part="details-row">
          <td {...asCell} colSpan={COLUMNS.length} id={detailsId}>
            <Details line={line} asOf={asOf} words={words} />
          </td>
        </tr>
      ) : null}
    </>
  );
});

/** A promise is not used up but fulfilled. */
const statusOf = ({ kind, status }: BalanceLine, messages: BalanceWords['messages']): string =>
  kind === 'postpaid-commit' && status === 'used-up' ? messages.columnFulfilled : messages.balanceStatus[status];

function Name({ line, name, position, words: { messages, formats } }: { line: FoldedLine; name: string; position: number | null; words: BalanceWords }): ReactElement {
  const details = [messages.balanceKind[line.kind], line.grants === 1 ? null : messages.recurringGrants(line.grants, formats.count(line.grants)), position === null ? null : messages.burnOrder(position, formats.count(position))];
  return (
    <span data-part="name">
      <span data-part="name-text">
        <bdi>{name}</bdi>
      </span>
      <span data-part="name-details">
        <Chip tone={TONES[line.status]}>{statusOf(line, messages)}</Chip>
        {details.filter((each) => each !== null).join(' · ')}
      </span>
    </span>
  );
}

function Remaining({ line, name, ownership, words }: { line: BalanceLine; name: string; ownership: Ownership; words: BalanceWords }): ReactElement {
  const { messages, formats } = words;
  const part = ownership === 'owned' ? line.remaining : line.used;
  const share = shareOf(part, line.granted);
  const write = ownership === 'owned' ? messages.leftOf : messages.fulfilledOf;
  return (
    <>
      <Amount value={line.remaining} unit={line.unit} words={words} />
      {line.overdrawn === null || isZero(line.overdrawn) ? null : <small data-part="overdrawn">{messages.overdrawnPart(formats.amount(line.overdrawn, line.unit))}</small>}
      {share === null || part === null || line.granted === null ? null : (
        <Meter {...share} label={messages.meterLabel(name)} valueText={write(formats.amount(part, line.unit), formats.amount(line.granted, line.unit))} />
      )}
    </>
  );
}

/** What expired, posted to the ledger or not: without it a reader could not tell why granted less used is not what is left. */
const gone = ({ expired, expiredUnposted }: BalanceLine): Decimal => sum([expired ?? ZERO, expiredUnposted ?? ZERO]);

interface PartProps {
  amount: Decimal | null;
  write: (amount: string) => string;
  line: BalanceLine;
  words: BalanceWords;
}

/** A part of the figure above it, where there is one. */
function Part({ amount, write, line, words: { formats } }: PartProps): ReactElement | null {
  return amount === null || isZero(amount) ? null : <small>{write(formats.amount(amount, line.unit))}</small>;
}
