import { absolute, compare, isZero, subtract, type Decimal } from '@meterboard/data';
import type { ChangeFacts } from '../i18n/messages/chart.js';
import type { ChartModel } from './model.js';
import { isComparable } from './spans.js';
import type { Formats } from './words.js';

/**
 * How an amount of a span differs from that of the span before: in per cent, or as an amount where the one before is not positive. Null for
 * running totals, where an amount is unknown, and where one of the spans is not whole.
 */
export function changeIn({ view, spans }: ChartModel, span: number, amountAt: (span: number) => Decimal | null, formats: Formats): ChangeFacts | null {
  if (view.cumulative === true || !isComparable(spans.list, span)) return null;
  const [before, now] = [amountAt(span - 1), amountAt(span)];
  if (now === null || before === null) return null;
  const direction = compare(now, before);
  if (direction === 0) return { direction: 'same', amount: '' };
  const difference = absolute(subtract(now, before));
  const percent = isZero(before) || before.startsWith('-') ? null : formats.percent(difference, before);
  return { direction: direction > 0 ? 'up' : 'down', amount: percent ?? formats.amount(difference, view.unit) };
}
