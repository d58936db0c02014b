import type { Instant, TimeSeriesView } from '@meterboard/data';
import type { Words } from './words.js';

/** The notes below a chart: the moment of the figures, where the host gives it, and the view's issues as sentences. An unknown issue keeps the view's own message. */
export function viewNotes({ issues }: TimeSeriesView, asOf: Instant | undefined, { messages, formats }: Words): readonly string[] {
  const notes = issues.map(({ code, count, message }) => Object.hasOwn(messages.issue, code) ? messages.issue[code as keyof typeof messages.issue](count, formats.count(count)) : message);
  return asOf === undefined ? notes : [messages.asOf(formats.moment(asOf)), ...notes];
}
