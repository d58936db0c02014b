import { decimal, type AlertThreshold } from '@meterboard/data';
import { PLAIN } from '../../i18n/format.js';
import type { AlertEntry } from './entries.js';
import type { AlertWords } from './words.js';

const WHOLE = decimal(100);

/** A unit may be named in another language than the sentence around it, which keeps its own direction. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

function valueText({ measure, value, unit }: AlertThreshold, { messages, formats }: AlertWords): string {
  switch (measure) {
    case 'percent':
      return formats.percent(value, WHOLE) ?? formats.amount(value, PLAIN);
    case 'days':
      return messages.alertDays(Number(value), formats.amount(value, PLAIN));
    case 'quantity':
      return formats.amount(value, PLAIN);
    case 'amount':
    case 'other':
      return isolated(formats.amount(value, unit));
  }
}

/** The threshold in words, such as "$2,000.00 or more". */
export function thresholdText({ alert: { threshold }, fires }: Pick<AlertEntry, 'alert' | 'fires'>, words: AlertWords): string {
  const text = valueText(threshold, words);
  if (fires === null) return text;
  return fires === 'at-or-above' ? words.messages.orMore(text) : words.messages.orLess(text);
}
