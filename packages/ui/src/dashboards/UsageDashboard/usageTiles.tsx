import type { ReactNode } from 'react';
import { absolute, compare, isZero, sign, subtract, sum, type Decimal, type Interval, type Unit, type UsageView } from '@meterboard/data';
import { bare } from '../../chart/valueTicks.js';
import { billingRange } from '../../i18n/billingDates.js';
import { createFormats, type Formats } from '../../i18n/format.js';
import type { CommonMessages } from '../../i18n/messages/common.js';
import type { DashboardMessages } from '../../i18n/messages/dashboards.js';
import type { TableMessages } from '../../i18n/messages/tables.js';
import { shortName } from '../../i18n/shortName.js';
import type { Words } from '../../i18n/words.js';
import { FailedNote } from '../FailedNote.js';
import { DASH, noFigure, WAITING, type TileFigure } from '../tileFigure.js';
import type { Tile } from '../Tiles.js';

export type UsageWords = Words<CommonMessages & TableMessages & DashboardMessages>;

/** The same metric now and before, in buckets of the same size. */
export type Compared = readonly [now: UsageView, before: UsageView];

/** Formats in the zone that the view was cut in, whatever the page's own zone is. */
const inZoneOf = ({ timeZone }: UsageView, { messages, formats }: UsageWords): Formats => createFormats(formats.locale, timeZone, messages.unknownUnit);

/** An amount; what a metric counts is written smaller beside it, and shortened. */
function amount(value: Decimal, unit: Unit, formats: Formats): ReactNode {
  if (unit.kind !== 'count') return formats.amount(value, unit);
  return (
    <>
      {formats.amount(value, bare(unit))}{' '}
      <small>
        <bdi>{shortName(unit.name)}</bdi>
      </small>
    </>
  );
}

/** One bucket's value, and when that was. */
function bucketFigure(view: UsageView, index: number, words: UsageWords): TileFigure {
  const [value, when] = [view.bucketTotals[index] ?? null, view.buckets[index]];
  if (value === null || when === undefined) return { value: DASH, note: words.messages.noValue };
  const formats = inZoneOf(view, words);
  return { value: amount(value, view.unit, formats), note: formats.bucket(when, view.bucket) };
}

/** Of a level, the last value counts; it has no sum. */
function latest(view: UsageView, words: UsageWords): TileFigure {
  const index = view.bucketTotals.findLastIndex((value) => value !== null);
  return bucketFigure(view, index, words);
}

function total(view: UsageView, words: UsageWords): TileFigure {
  if (view.total === null) return { value: DASH, note: words.messages.notAdditive };
  const formats = inZoneOf(view, words);
  return { value: amount(view.total, view.unit, formats), note: billingRange(view.interval, formats) };
}

/** The first buckets of a view as one; null where there are none. */
function firstOf({ bucketTotals, buckets }: UsageView, count: number): { total: Decimal; interval: Interval } | null {
  const [first, last] = [buckets[0], buckets.slice(0, count).at(-1)];
  if (first === undefined || last === undefined) return null;
  return { total: sum(bucketTotals.slice(0, count).filter((value) => value !== null)), interval: { start: first.start, end: last.end } };
}

/**
 * How much more or less than before, in per cent. Buckets in progress are in neither figure: half of today against a whole day would look
 * like a fall.
 */
function change([current, before]: Compared, words: UsageWords): TileFigure {
  const { messages } = words;
  const formats = inZoneOf(before, words);
  const { partialFrom, bucket, buckets } = current;
  const count = partialFrom ?? Math.max(buckets.length, before.buckets.length);
  const only = partialFrom === null ? [] : [messages.completeOnly[bucket === 'hour' ? 'hour' : 'day']];
  const [now, then] = [firstOf(current, count), firstOf(before, count)];
  if (now === null || then === null) return { value: DASH, note: only };
  const unit = before.unit.kind === 'count' ? bare(before.unit) : before.unit;
  const note = [messages.changedFrom(formats.amount(then.total, unit), billingRange(then.interval, formats), formats.amount(now.total, unit)), ...only].join(' · ');
  const difference = subtract(now.total, then.total);
  if (isZero(difference)) return { value: messages.unchanged, note };
  const share = sign(then.total) > 0 ? formats.percent(absolute(difference), then.total) : null;
  if (share === null) return { value: messages.nothingBefore, note };
  return { value: sign(difference) > 0 ? messages.more(share) : messages.less(share), note };
}

function peak(view: UsageView, words: UsageWords): TileFigure {
  let highest: { value: Decimal; index: number } | null = null;
  for (const [index, value] of view.bucketTotals.entries()) {
    if (value !== null && (highest === null || compare(value, highest.value) > 0)) highest = { value, index };
  }
  return bucketFigure(view, highest?.index ?? -1, words);
}

export interface UsageFigures {
  view: UsageView | null;
  compared: Compared | null;
  /** Asks again for what the view is compared with, where that alone failed. */
  retry: (() => void) | null;
  waiting: boolean;
  /** Whether values add up, so that there is something to compare. */
  additive: boolean;
}

/** The figures above a usage chart: blank while they are loading, a dash where there are none. */
export function usageTiles({ view, compared, retry, waiting, additive }: UsageFigures, words: UsageWords): readonly Tile[] {
  const { messages } = words;
  const blank = waiting ? WAITING : noFigure(messages);
  const isLevel = view?.aggregation === 'latest' && view.series.length === 1;
  const failed = waiting || retry === null ? blank : { value: DASH, note: <FailedNote text={messages.errorTitle} retry={retry} messages={messages} /> };
  const changed = view !== null && !additive ? { value: DASH, note: messages.notAdditive } : view === null || compared === null ? failed : change(compared, words);
  return [
    isLevel ? { id: 'total', label: messages.latest, ...latest(view, words) } : { id: 'total', label: messages.usageTotal, ...(view === null ? blank : total(view, words)) },
    { id: 'change', label: messages.compared, ...changed },
    { id: 'peak', label: messages.peak, ...(view === null ? blank : peak(view, words)) },
  ];
}
