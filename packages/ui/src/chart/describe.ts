import { absolute, compare, sign, type Decimal } from '@meterboard/data';
import { changeIn } from './change.js';
import { column } from './columns.js';
import { mergeOf } from './merge.js';
import type { ChartModel } from './model.js';
import { seriesLabel } from './seriesLabel.js';
import { hasShares } from './share.js';
import { isInProgress } from './spans.js';
import { eventsIn } from './tip.js';
import type { Words } from './words.js';

const MOST_PARTS = 5;

/** The whole chart in a few sentences: range, total, the largest series and the highest bucket. */
export function summarySentence(model: ChartModel, { messages, formats }: Words): string {
  const { view, spans, series, exact } = model;
  const total = exact.whole();
  const ranked = series.flatMap(({ series: one }) => (one.total === null ? [] : [{ label: seriesLabel(one, messages), total: one.total }]));
  const largest = ranked.reduce<(typeof ranked)[number] | undefined>((most, one) => (most === undefined || compare(one.total, most.total) > 0 ? one : most), undefined);
  const peak = view.cumulative === true ? null : highest(model);
  const peakSpan = peak === null ? undefined : spans.list[peak.span];
  return messages.summary({
    range: formats.range(view.interval),
    bucket: spans.size,
    total: total === null ? null : formats.amount(total, view.unit),
    seriesCount: series.length,
    seriesCountText: formats.count(series.length),
    largest:
      largest === undefined || sign(largest.total) <= 0
        ? null
        : { label: largest.label, amount: formats.amount(largest.total, view.unit), share: hasShares(total, ranked.map((one) => one.total)) ? formats.percent(largest.total, total) : null },
    peak: peak === null || peakSpan === undefined ? null : { when: formats.bucket(peakSpan.interval, spans.size), amount: formats.amount(peak.value, view.unit) },
    inProgress: view.partialFrom !== null,
    references: model.references.map(({ label, value }) => ({ label, amount: formats.amount(value, view.unit) })),
  });
}

/** The span with the highest total: found with numbers, returned as the exact amount. */
function highest({ view, series, spans: { list }, exact }: ChartModel): { span: number; value: Decimal } | null {
  const all = series.length === view.series.length ? [column(view.bucketTotals, list, mergeOf(view))] : series.map(({ series: { values } }) => column(values, list, mergeOf(view)));
  let found = -1;
  let most = -Infinity;
  list.forEach((_, span) => {
    const total = all.reduce((sum, numbers) => sum + (numbers[span] || 0), 0);
    if (total > most && !all.every((numbers) => Number.isNaN(numbers[span]))) {
      most = total;
      found = span;
    }
  });
  const value = exact.total(found);
  return value === null ? null : { span: found, value };
}

/** One bucket in one sentence or two; `series` (an index into the visible ones) narrows it to one series. */
export function pointSentence(model: ChartModel, span: number, series: number | null, { messages, formats }: Words): string {
  const { view, spans, visible, exact } = model;
  const at = spans.list[span];
  if (at === undefined) return '';
  const bucket = { when: formats.bucket(at.interval, spans.size), inProgress: isInProgress(at, view), events: eventsIn(model, span) };
  const text = (value: Decimal): string => formats.exactAmount(value, view.unit);
  const total = exact.total(span);
  const one = series === null ? undefined : visible[series]?.series;
  if (one !== undefined) {
    const value = exact.value(one, span);
    const shareable = visible.length > 1 && hasShares(total, model.series.map(({ series: each }) => exact.value(each, span)));
    return messages.seriesPoint({
      ...bucket,
      label: seriesLabel(one, messages),
      amount: value === null ? null : text(value),
      share: value !== null && shareable ? formats.percent(value, total) : null,
      change: changeIn(model, span, (each) => exact.value(one, each), formats),
    });
  }
  const parts = visible
    .flatMap(({ series: each }) => {
      const value = exact.value(each, span);
      return value === null ? [] : [{ label: seriesLabel(each, messages), value }];
    })
    .sort((a, b) => compare(absolute(b.value), absolute(a.value)));
  const more = Math.max(0, parts.length - MOST_PARTS);
  return messages.point({
    ...bucket,
    total: total === null ? null : text(total),
    parts: visible.length < 2 && total !== null ? [] : parts.slice(0, MOST_PARTS).map(({ label, value }) => ({ label, amount: text(value) })),
    more,
    moreText: formats.count(more),
    change: changeIn(model, span, exact.total, formats),
  });
}
