import { sign, type BurnDownEstimate } from '@meterboard/data';
import { billingDay } from './billingDates.js';
import type { OutlookMessages } from './messages/outlook.js';
import type { Words } from './words.js';

/** The days between which a balance may run out. No range is given where both are the same day. Of one whose rest expires, the pace does not decide, unless it may be used up before. */
function runOutNote({ runOut: { estimate, earliest, latest }, losses }: BurnDownEstimate, { messages, formats }: Words<OutlookMessages>): string {
  const [day, from, to] = [estimate, earliest, latest].map((at) => (at === null ? null : billingDay(at, formats)));
  if (losses.some(({ at, estimate: lost }) => at === estimate && sign(lost) > 0)) {
    return from === null || from === undefined || from === day ? messages.restExpires : `${messages.restExpires} ${messages.runsOutFrom(from)}`;
  }
  if (from === null || from === undefined || from === to) return messages.runsOut;
  return to === null || to === undefined ? messages.runsOutFrom(from) : messages.runsOutBetween(from, to);
}

/** When a balance runs out: the day, and how sure that is. */
export function runOutWords(burnDown: BurnDownEstimate, words: Words<OutlookMessages>): { value: string; note: string } {
  const { runOut: { estimate, earliest }, until } = burnDown;
  const { messages, formats } = words;
  if (estimate !== null) return { value: billingDay(estimate, formats), note: runOutNote(burnDown, words) };
  const end = billingDay(until, formats);
  return { value: messages.notInSight, note: earliest === null ? messages.lastsUntil(end) : messages.mayRunOutFrom(billingDay(earliest, formats), end) };
}
