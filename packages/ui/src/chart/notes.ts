import type { Instant, TimeSeriesView } from '@meterboard/data';
import type { Words } from './words.js';

/** The moment the figures stand for, where the host says it, and the view's issues as sentences; one that has no sentence keeps the view's own. */
export function viewNotes({ issues }: TimeSeriesView, asOf: Instant | undefined, { messages, formats }: Words): readonly string[] {
  const notes = issues.map(({ code, count, message }) => Object.hasOwn(messages.issue, code) ? messages.issue[code](count, formats.count(count)) : message);
  return asOf === undefined ? notes : [messages.asOf(formats.moment(asOf)), ...notes];
}
