import { memo, type ReactElement } from 'react';
import { nameOr } from '../../chart/nameOr.js';
import { asCell, asRow, asRowHeader } from '../../dom/tableRoles.js';
import { billingDay } from '../../i18n/billingDates.js';
import { Chip } from '../../parts/Chip.js';
import { TONES } from './columns.js';
import type { AlertEntry } from './entries.js';
import { isolated, thresholdText } from './thresholdText.js';
import type { AlertWords } from './words.js';

export interface AlertRowProps {
  entry: AlertEntry;
  words: AlertWords;
}

/** One alert, and what it watches. */
export const AlertRow = memo(function AlertRow({ entry, words }: AlertRowProps): ReactElement {
  const { alert, standing } = entry;
  const { messages, formats } = words;
  return (
    <tr {...asRow} data-part="row" data-status={standing}>
      <th {...asRowHeader}>
        <span data-part="name">
          <span data-part="name-text">
            <bdi>{nameOr(alert.name, messages.unnamed)}</bdi>
          </span>
          <span data-part="name-details">
            <Watched entry={entry} words={words} />
          </span>
        </span>
      </th>
      <td {...asCell} data-label={messages.columnStatus}>
        <Chip tone={TONES[standing]}>{messages.alertStanding[standing]}</Chip>
      </td>
      <td {...asCell} data-label={messages.columnThreshold}>
        <bdi data-part="amount">{thresholdText(entry, words)}</bdi>
      </td>
      <td {...asCell} data-label={messages.columnChanged}>
        <time dateTime={alert.updatedAt} title={formats.moment(alert.updatedAt)}>
          {billingDay(alert.updatedAt, formats)}
        </time>
      </td>
    </tr>
  );
});

/** What is watched, and of which group or seat. Keys and values are somebody else's words, in a direction of their own. */
function Watched({ entry: { alert, topic }, words: { messages } }: AlertRowProps): ReactElement {
  return (
    <span dir="auto">
      {messages.alertTopic[topic]}
      {Object.entries(alert.group ?? {}).map(([key, value]) => (
        <span key={key}>
          {' · '}
          <bdi>{value === null ? messages.eachValue(isolated(key)) : `${key}: ${value}`}</bdi>
        </span>
      ))}
    </span>
  );
}
