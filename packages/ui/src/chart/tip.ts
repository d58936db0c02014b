import type { Decimal, Interval } from '@meterboard/data';
import type { ChangeFacts } from '../i18n/messages/chart.js';
import { changeIn } from './change.js';
import { digitsOf } from './digits.js';
import { sumPresent } from './exact.js';
import type { ChartModel, ChartSeries } from './model.js';
import { seriesLabel } from './seriesLabel.js';
import type { ColorSlot } from './seriesColor.js';
import { hasShares } from './share.js';
import { isInProgress } from './spans.js';
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

/** Labels of the events in a span, in the order in which the host gave them. */
export const eventsIn = ({ events }: ChartModel, span: number): readonly string[] => events.find((one) => one.span === span)?.labels ?? [];

export function tipOf(model: ChartModel, span: number, { formats, messages }: Words): Tip {
  const { unit } = model.view;
  const at = model.spans.list[span];
  const shown = valued(model, span, false);
  const rest = valued(model, span, true);
  const total = model.exact.total(span);
  const whole = shown.length + rest.length < 2 ? null : total;
  const shareable = hasShares(whole, [...shown, ...rest].map(({ value }) => value));
  const hiddenSum = sumPresent(rest.map(({ value }) => value));
  // A unit on every row would leave no room for the names, so only the total has it.
  const digits = digitsOf([total, hiddenSum, ...shown.map(({ value }) => value)]);
  const amount = (value: Decimal): string => formats.exactAmount(value, whole === null ? unit : bare(unit), digits);
  const totalLabel = model.view.cumulative === true ? messages.runningTotal : model.series.some(({ series }) => series.role === 'credit') ? messages.net : messages.total;
  const change = changeIn(model, span, model.exact.total, formats);
  return {
    bucket: at?.from ?? 0,
    interval: at?.interval ?? model.view.interval,
    when: at === undefined ? '' : formats.bucket(at.interval, model.spans.size),
    inProgress: at !== undefined && isInProgress(at, model.view),
    rows: shown.map(({ one: { series, color }, value }) => ({ id: series.id, label: seriesLabel(series, messages), color, value, amount: amount(value), share: shareable ? formats.percent(value, whole) : null })),
    hidden: hiddenSum === null || total === null ? null : { label: messages.hiddenSeries(rest.length, formats.count(rest.length)), amount: amount(hiddenSum), value: hiddenSum },
    total: whole === null ? null : { label: totalLabel, amount: formats.exactAmount(whole, unit, digits), value: whole },
    change: change === null ? null : { ...change, text: messages.change(change) },
    events: eventsIn(model, span),
  };
}
