import { memo, type ReactElement } from 'react';
import { compare, isZero } from '@meterboard/data';
import { nameOr } from '../../chart/nameOr.js';
import { shareOf } from '../../chart/share.js';
import { asCell, asRow, asRowHeader } from '../../dom/tableRoles.js';
import { billingDay } from '../../i18n/billingDates.js';
import { Amount, Unknown } from '../../parts/Amount.js';
import { Meter } from '../../parts/Meter.js';
import type { SeatRow as Figures } from './rows.js';
import type { SeatWords } from './words.js';

export interface SeatRowProps {
  row: Figures;
  words: SeatWords;
}

/** What one seat has in one unit. */
export const SeatRow = memo(function SeatRow({ row, words }: SeatRowProps): ReactElement {
  const { messages } = words;
  return (
    <tr {...asRow} data-part="row">
      <th {...asRowHeader}>
        <span data-part="name-text">
          <bdi>{nameOr(row.seat, messages.unnamed)}</bdi>
        </span>
      </th>
      <td {...asCell} data-label={messages.columnRemaining} data-part="remaining">
        <Remaining row={row} words={words} />
      </td>
      <td {...asCell} data-label={messages.columnUsed}>
        <Amount value={row.used} unit={row.unit} words={words} />
      </td>
      <td {...asCell} data-label={messages.columnAllowance}>
        <Amount value={row.starting} unit={row.unit} words={words} />
      </td>
      <td {...asCell} data-label={messages.columnExpires}>
        <Expiry row={row} words={words} />
      </td>
    </tr>
  );
});

function Remaining({ row: { seat, remaining, starting, unit }, words }: SeatRowProps): ReactElement {
  const { messages, formats } = words;
  const share = shareOf(remaining, starting);
  return (
    <>
      <Amount value={remaining} unit={unit} words={words} />
      {share === null || remaining === null || starting === null ? null : (
        <Meter {...share} label={messages.meterLabel(nameOr(seat, messages.unnamed))} valueText={messages.leftOf(formats.amount(remaining, unit), formats.amount(starting, unit))} />
      )}
    </>
  );
}

/** When something of what is left expires next, and how much where that is not all of it. */
function Expiry({ row: { nextExpiry, remaining, unit }, words: { messages, formats } }: SeatRowProps): ReactElement {
  if (remaining !== null && isZero(remaining)) return <span data-part="none">{messages.nothingLeft}</span>;
  if (nextExpiry === null) return <Unknown messages={messages} />;
  const { at, amount } = nextExpiry;
  if (at === null) return <span data-part="none">{messages.neverExpires}</span>;
  return (
    <>
      <time dateTime={at} title={formats.moment(at)}>
        {billingDay(at, formats)}
      </time>
      {remaining === null || compare(amount, remaining) === 0 ? null : <small>{messages.expiresPart(formats.amount(amount, unit))}</small>}
    </>
  );
}
