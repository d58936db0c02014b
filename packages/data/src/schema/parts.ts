import { isDecimal, type Decimal } from '../exact/text.js';
import type { Money, Unit } from '../exact/unit.js';
import { epochOf, type Instant, type Interval } from '../time/instant.js';
import type { GroupValues } from '../wire/fields.js';
import type { ViewIssue } from '../view/common.js';
import { byKind, count, list, mapOf, oneOf, orNull, record, test, text, type Check } from './check.js';

/** What views of every kind are made of. */

export const decimal: Check<Decimal> = test('exact decimal text', isDecimal);
export const moment: Check<Instant> = test('an instant', (value) => typeof value === 'string' && value.endsWith('Z') && Number.isFinite(epochOf(value)));
export const span: Check<Interval> = record({ start: moment, end: moment });
export const maybeText = orNull(text);
export const maybeDecimal = orNull(decimal);
export const maybeMoment = orNull(moment);

export const unit: Check<Unit> = byKind({
  currency: record({ kind: oneOf('currency'), id: text, code: text, digits: count }),
  'pricing-unit': record({ kind: oneOf('pricing-unit'), id: text, name: text }),
  count: record({ kind: oneOf('count'), name: text }),
  unknown: record({ kind: oneOf('unknown') }),
});
export const money: Check<Money> = record({ value: decimal, unit });
export const group: Check<GroupValues | null> = orNull(mapOf(maybeText));

export const issues: Check<readonly ViewIssue[]> = list(
  record({
    code: oneOf(
      'duplicate',
      'outside-interval',
      'straddles-bucket',
      'other-metric',
      'other-unit',
      'void-invoice',
      'consolidated-invoice',
      'other-status',
      'groups-exceed-value',
      'groups-may-be-cut',
      'inexact-number',
      'unknown-type',
      'not-reconciled',
      'archived',
    ),
    message: text,
    count,
  }),
);
