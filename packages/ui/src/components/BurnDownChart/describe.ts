import { compare, sign, type BurnDownEstimate, type Decimal, type ExpectedLoss, type Instant } from '@meterboard/data';
import type { ChartReference } from '../../chart/annotations.js';
import type { Stop } from '../../chart/burnDown/stops.js';
import { nameOr } from '../../chart/nameOr.js';
import { billingDay } from '../../i18n/billingDates.js';
import { runOutWords } from '../../i18n/outlook.js';
import { isolatedName } from '../../i18n/shortName.js';
import type { BurnDownWords } from './words.js';

/** What a tooltip says of one moment. Amounts and days are written in the reader's language. */
export interface BurnDownTip {
  at: Instant;
  when: string;
  /** The balance, exact where it is known; `low` and `high` are the same then. */
  balance: Decimal;
  low: Decimal;
  high: Decimal;
  /** The figures above, with their names; what is left just before too, where a grant begins or ends then. */
  rows: readonly { label: string; amount: string }[];
  /** What is expected to happen: a grant expires unused, nothing is left. */
  events: readonly string[];
}

const expected = ({ losses }: BurnDownEstimate): readonly ExpectedLoss[] => losses.filter(({ estimate }) => sign(estimate) > 0);

const lossWords = ({ name, estimate }: ExpectedLoss, { unit }: BurnDownEstimate, { messages, formats }: BurnDownWords): string =>
  messages.burnDownLoss(formats.amount(estimate, unit), isolatedName(nameOr(name, messages.unnamed)));

/** What is expected to happen at each stop, without full stops. What happens between two stops is told at the second one. */
export function eventsOf(stops: readonly Stop[], view: BurnDownEstimate, words: BurnDownWords): readonly (readonly string[])[] {
  const events = stops.map((): string[] => []);
  const tell = (moment: Instant, text: string): void => void events[stops.findIndex(({ at }) => at >= moment)]?.push(text);
  for (const loss of expected(view)) tell(loss.at, lossWords(loss, view, words));
  const { estimate } = view.runOut;
  if (estimate !== null && estimate > view.asOf) tell(estimate, words.messages.burnDownRunsOut);
  return events;
}

/** The whole chart in a few sentences. */
export function summaryOf(view: BurnDownEstimate, references: readonly ChartReference[], words: BurnDownWords): string {
  const { messages, formats } = words;
  return messages.burnDownSummary({
    asOf: formats.moment(view.asOf),
    balance: formats.amount(view.balance, view.unit),
    until: billingDay(view.until, formats),
    runOut: runOutWords(view, words),
    losses: expected(view).map((loss) => `${billingDay(loss.at, formats)}: ${lossWords(loss, view, words)}`),
    references: references.map(({ label, value }) => ({ label, amount: formats.amount(value, view.unit) })),
  });
}

const isRange = ({ known, low, high }: Stop): boolean => !known && compare(low, high) !== 0;

/** A day, but now to the minute: everything before it is known. */
const whenOf = ({ at, known, point }: Stop, { formats }: BurnDownWords): string => (known && point !== null ? formats.moment(at) : billingDay(at, formats));

export function sentenceOf(stop: Stop, events: readonly string[], { unit }: BurnDownEstimate, words: BurnDownWords): string {
  const { messages, formats } = words;
  const write = (value: Decimal): string => formats.amount(value, unit);
  return messages.burnDownPoint({
    when: whenOf(stop, words),
    amount: write(stop.balance),
    expected: !stop.known,
    range: isRange(stop) ? { low: write(stop.low), high: write(stop.high) } : null,
    before: stop.before === null ? null : write(stop.before),
    events,
  });
}

export function tipOf(stop: Stop, events: readonly string[], { unit }: BurnDownEstimate, words: BurnDownWords): BurnDownTip {
  const { messages, formats } = words;
  const { at, known, balance, low, high, before } = stop;
  const rows = [
    ...(before === null ? [] : [{ label: messages.burnDownBefore, value: before }]),
    { label: known ? messages.burnDownBalance : messages.burnDownExpected, value: balance },
    ...(isRange(stop) ? [{ label: messages.burnDownLow, value: low }, { label: messages.burnDownHigh, value: high }] : []),
  ];
  return { at, when: whenOf(stop, words), balance, low, high, rows: rows.map(({ label, value }) => ({ label, amount: formats.amount(value, unit) })), events };
}
