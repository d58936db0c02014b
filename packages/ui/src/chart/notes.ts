import type { TimeSeriesView } from '@meterboard/data';
import type { Words } from './words.js';

/** The view's issues as sentences; one that has no sentence keeps the view's own. */
export function issueNotes({ issues }: TimeSeriesView, { messages, formats }: Words): readonly string[] {
  return issues.map(({ code, count, message }) => messages.issue[code]?.(count, formats.count(count)) ?? message);
}
