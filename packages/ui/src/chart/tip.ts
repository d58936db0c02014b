import { sign, type Decimal, type Interval } from '@meterboard/data';
import type { ChangeFacts } from '../i18n/messages/chart.js';
import { changeOf } from './change.js';
import { digitsOf } from './digits.js';
import { sumPresent } from './exact.js';
import type { ChartModel, ChartSeries } from './model.js';
import { seriesLabel } from './seriesLabel.js';
import type { ColorSlot } from './seriesColor.js';
import { isComparable, isInProgress } from './spans.js';
import { bare } from './valueTicks.js';
import type { Words } from './words.js';

/** The content of a tooltip: every series of one bucket with its exact amount, what is hidden, the total and how it changed. */
export interface Tip {
  /** Index of the first bucket it is about, in the view's `buckets`. */
  bucket: number;
  interval: Interval;
  /** The bucket in words, in the reader's language: 'Wed, Oct 2, 2024'. */
  when: string;
  /** It is not over yet, so its amounts still grow. */
  inProgress: boolean;
  rows: readonly TipRow[];
  /** All hidden series as one row, so that the rows still add up to the total. */
  hidden: { label: string; amount: string; value: Decimal } | null;
  total: { label: string; amount: string; value: Decimal } | null;
  change: (ChangeFacts & { text: string }) | null;
  /** Labels of the host's events in this bucket. */
  events: readonly string[];
}

export interface TipRow {
  /** Id of the series. */
  id: string;
  label: string;
  /** `paintOf(color)` is its CSS. */
  color: ColorSlot;
  /** Exact. `amount` is its text, without the unit's name where the total below has it. */
  value: Decimal;
  amount: string;
  /** Share of the total, as "40%"; null where shares make no sense, as with credits. */
  share: string | null;
}

interface Valued {
  one: ChartSeries;
  value: Decimal;
}

function valued(model: ChartModel, span: number, hidden: boolean): Valued[] {
  return model.series.flatMap((one) => {
    const value = one.hidden === hidden ? model.exact.value(one.series, span) : null;
    return value === null ? [] : [{ one, value }];
  });
}

/** How the total of a bucket differs from the bucket before; null for running totals and for a bucket that is not over. */
function totalChange(model: ChartModel, span: number, { formats, messages }: Words): Tip['change'] {
  if (model.view.cumulative === true || !isComparable(model.spans.list, span)) return null;
  const change = changeOf(model.exact.total(span), model.exact.total(span - 1), model.view.unit, formats);
  return change === null ? null : { ...change, text: messages.change(change) };
}

/** Labels of the events in a span, in the order in which the host gave them. */
export const eventsIn = ({ events }: ChartModel, span: number): readonly string[] => events.find((one) => one.span === span)?.labels ?? [];

export function tipOf(model: ChartModel, span: number, words: Words): Tip {
  const { formats, messages } = words;
  const { unit } = model.view;
  const at = model.spans.list[span];
  const shown = valued(model, span, false);
  const rest = valued(model, span, true);
  const total = model.exact.total(span);
  const shareable = total !== null && sign(total) > 0 && [...shown, ...rest].every(({ value }) => sign(value) >= 0) && shown.length + rest.length > 1;
  const hiddenSum = sumPresent(rest.map(({ value }) => value));
  const whole = total === null || shown.length + rest.length < 2 ? null : total;
  // A unit on every row would leave no room for the names, so only the total has it.
  const digits = digitsOf([total, hiddenSum, ...shown.map(({ value }) => value)]);
  const amount = (value: Decimal): string => formats.exactAmount(value, whole === null ? unit : bare(unit), digits);
  const totalLabel = model.view.cumulative === true ? messages.runningTotal : model.series.some(({ series }) => series.role === 'credit') ? messages.net : messages.total;
  return {
    bucket: at?.from ?? 0,
    interval: at?.interval ?? model.view.interval,
    when: at === undefined ? '' : formats.bucket(at.interval, model.spans.size),
    inProgress: at !== undefined && isInProgress(at, model.view),
    rows: shown.map(({ one: { series, color }, value }) => ({ id: series.id, label: seriesLabel(series, messages), color, value, amount: amount(value), share: shareable ? formats.percent(value, total) : null })),
    hidden: hiddenSum === null || total === null ? null : { label: messages.hiddenSeries(rest.length, formats.count(rest.length)), amount: amount(hiddenSum), value: hiddenSum },
    total: whole === null ? null : { label: totalLabel, amount: formats.exactAmount(whole, unit, digits), value: whole },
    change: totalChange(model, span, words),
    events: eventsIn(model, span),
  };
}
