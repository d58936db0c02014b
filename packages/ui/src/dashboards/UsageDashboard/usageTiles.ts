import { absolute, compare, compareViews, isZero, sign, type Decimal, type UsageView } from '@meterboard/data';
import { billingRange } from '../../i18n/billingDates.js';
import type { CommonMessages } from '../../i18n/messages/common.js';
import type { DashboardMessages } from '../../i18n/messages/dashboards.js';
import type { Words } from '../../i18n/words.js';
import type { Tile } from '../Tiles.js';

export type UsageWords = Words<CommonMessages & DashboardMessages>;

function total({ total: value, unit, interval }: UsageView, { messages, formats }: UsageWords): Omit<Tile, 'id' | 'label'> {
  return value === null ? { value: '–', note: messages.notAdditive } : { value: formats.amount(value, unit), note: billingRange(interval, formats) };
}

/** More or less than before, in per cent: both figures are there to check it by. */
function change(current: UsageView, before: UsageView, { messages, formats }: UsageWords): Omit<Tile, 'id' | 'label'> {
  const { difference, previous, unit } = compareViews(current, before);
  const note = messages.amountIn(formats.amount(previous.total, unit), billingRange(previous.interval, formats));
  if (isZero(difference)) return { value: messages.unchanged, note };
  const share = sign(previous.total) > 0 ? formats.percent(absolute(difference), previous.total) : null;
  if (share === null) return { value: messages.nothingBefore, note };
  return { value: sign(difference) > 0 ? messages.more(share) : messages.less(share), note };
}

function peak({ bucketTotals, buckets, bucket, unit }: UsageView, { messages, formats }: UsageWords): Omit<Tile, 'id' | 'label'> {
  let highest: { value: Decimal; index: number } | null = null;
  for (const [index, value] of bucketTotals.entries()) {
    if (value !== null && (highest === null || compare(value, highest.value) > 0)) highest = { value, index };
  }
  const when = highest === null ? undefined : buckets[highest.index];
  if (highest === null || when === undefined) return { value: '–', note: messages.noValue };
  return { value: formats.amount(highest.value, unit), note: formats.bucket(when, bucket) };
}

const WAITING = { value: null, note: null };
const NONE = { value: '–', note: null };

/** The figures above a usage chart; blank while they are on their way, a dash where there will be none. */
export function usageTiles({ view, before, waiting }: { view: UsageView | null; before: UsageView | null; waiting: boolean }, words: UsageWords): readonly Tile[] {
  const { messages } = words;
  const blank = waiting ? WAITING : NONE;
  const compared = view?.total === null ? { value: '–', note: messages.notAdditive } : view === null || before === null ? blank : change(view, before, words);
  return [
    { id: 'total', label: messages.usageTotal, ...(view === null ? blank : total(view, words)) },
    { id: 'change', label: messages.compared, ...compared },
    { id: 'peak', label: messages.peak, ...(view === null ? blank : peak(view, words)) },
  ];
}
