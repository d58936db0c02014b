import { memo, type ReactElement } from 'react';
import { compare, isZero, sum, ZERO, type BalanceLine, type Decimal, type Instant } from '@meterboard/data';
import { asCell, asRow, asRowHeader } from '../../dom/tableRoles.js';
import { billingDay } from '../../i18n/billingDates.js';
import { Chip } from '../../parts/Chip.js';
import { Expander } from '../../parts/Expander.js';
import { Meter } from '../../parts/Meter.js';
import { Amount, Unknown } from './Amount.js';
import { columnLabels, COLUMNS, TONES, type PartKind } from './columns.js';
import { Details } from './Details.js';
import type { FoldedLine } from './foldRecurring.js';
import { shareOf } from './share.js';
import type { BalanceWords } from './words.js';

export interface RowProps {
  line: FoldedLine;
  kind: PartKind;
  /** Place in the order of use, from 1. */
  position: number | null;
  expanded: boolean;
  onToggle: (id: string) => void;
  detailsId: string;
  asOf: Instant;
  words: BalanceWords;
}

/** One commit or credit, and below it, when asked for, where its amounts come from. */
export const Row = memo(function Row({ line, kind, position, expanded, onToggle, detailsId, asOf, words }: RowProps): ReactElement {
  const { messages } = words;
  const labels = columnLabels(kind, messages);
  const name = line.name.trim() === '' ? messages.unnamed : line.name;
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
          <Remaining line={line} name={name} kind={kind} words={words} />
        </td>
        <td {...asCell} data-label={labels.used}>
          <Amount value={line.used} unit={line.unit} words={words} />
          <Part amount={line.pending} write={messages.pendingPart} line={line} words={words} />
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

function Name({ line, name, position, words: { messages, formats } }: { line: FoldedLine; name: string; position: number | null; words: BalanceWords }): ReactElement {
  const details = [messages.balanceKind[line.kind], line.grants === 1 ? null : messages.recurringGrants(line.grants, formats.count(line.grants)), position === null ? null : messages.burnOrder(position, formats.count(position))];
  return (
    <span data-part="name">
      <span data-part="name-text">
        <bdi>{name}</bdi>
      </span>
      <span data-part="name-details">
        <Chip tone={TONES[line.status]}>{messages.balanceStatus[line.status]}</Chip>
        {details.filter((each) => each !== null).join(' · ')}
      </span>
    </span>
  );
}

function Remaining({ line, name, kind, words }: { line: BalanceLine; name: string; kind: PartKind; words: BalanceWords }): ReactElement {
  const { messages, formats } = words;
  const part = kind === 'owned' ? line.remaining : line.used;
  const share = shareOf(part, line.granted);
  const write = kind === 'owned' ? messages.leftOf : messages.fulfilledOf;
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

/** What was lost, posted or not: without it a reader could not tell why less is left than was not used. */
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

/** The day, and the amount where it is not simply all that is left. */
function Expiry({ line, words }: { line: BalanceLine; words: BalanceWords }): ReactElement {
  const { messages, formats } = words;
  const { nextExpiry, remaining } = line;
  if (nextExpiry === null) return <NotOpen line={line} words={words} />;
  const differs = nextExpiry.amount !== null && remaining !== null && compare(nextExpiry.amount, remaining) !== 0;
  return (
    <>
      <time dateTime={nextExpiry.at} title={formats.moment(nextExpiry.at)}>{billingDay(nextExpiry.at, formats)}</time>
      {differs && nextExpiry.amount !== null ? <small>{messages.expiresPart(formats.amount(nextExpiry.amount, line.unit))}</small> : null}
    </>
  );
}

/** Where nothing is open that could expire: when it starts, when it ended, or that nobody says. */
function NotOpen({ line: { segments }, words: { messages, formats } }: { line: BalanceLine; words: BalanceWords }): ReactElement {
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
