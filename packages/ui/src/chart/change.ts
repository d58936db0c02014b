import { absolute, compare, isZero, subtract, type Decimal, type Unit } from '@meterboard/data';
import type { ChangeFacts } from '../i18n/messages/chart.js';
import type { Formats } from './words.js';

/** How one amount differs from the one before it: in per cent, or as an amount where the one before is not positive. */
export function changeOf(now: Decimal | null, before: Decimal | null, unit: Unit, formats: Formats): ChangeFacts | null {
  if (now === null || before === null) return null;
  const direction = compare(now, before);
  if (direction === 0) return { direction: 'same', amount: '' };
  const difference = absolute(subtract(now, before));
  const percent = isZero(before) || before.startsWith('-') ? null : formats.percent(difference, before);
  return { direction: direction > 0 ? 'up' : 'down', amount: percent ?? formats.amount(difference, unit) };
}
