import type { ReactElement } from 'react';
import type { BalanceLine } from '@meterboard/data';
import { asCell, asColumnHeader, asRow, asRowGroup, asTable } from '../../dom/tableRoles.js';
import { billingRange } from '../../i18n/billingDates.js';
import { Amount } from '../../parts/Amount.js';
import { Chip } from '../../parts/Chip.js';
import { TONES } from './columns.js';
import type { BalanceWords } from './words.js';

/** The access periods of a balance, each with its amount. */
export function Segments({ line, words }: { line: BalanceLine; words: BalanceWords }): ReactElement {
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
            <td {...asCell} suppressHydrationWarning>
              {billingRange(segment.interval, formats)}
            </td>
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
