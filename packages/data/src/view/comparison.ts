import type { Decimal } from '../exact/decimal.js';
import type { Unit } from '../exact/unit.js';
import type { Interval } from '../time/instant.js';
import type { Series, SeriesRole } from './common.js';

/** What changed from one view to another, and why. Every figure is exact: parts add up to differences, and series to the whole. */
export interface ViewComparison {
  kind: 'comparison';
  unit: Unit;
  current: { interval: Interval; total: Decimal };
  previous: { interval: Interval; total: Decimal };
  /** current - previous */
  difference: Decimal;
  parts: ChangeParts;
  /** The largest change first, whatever its sign. */
  series: readonly SeriesChange[];
}

export interface SeriesChange {
  id: string;
  label: string;
  role: SeriesRole;
  group: Series['group'];
  /** Null if the view has no such series. */
  current: Decimal | null;
  previous: Decimal | null;
  difference: Decimal;
  parts: ChangeParts;
}

/** volume + price + mix + new + gone = difference */
export interface ChangeParts {
  /** Using more or less of the same, at the old average price. Amounts without a quantity are all volume. */
  volume: Decimal;
  /** The same things at another price. */
  price: Decimal;
  /** The same product in another mix of price groups and tiers. */
  mix: Decimal;
  /** Bought now and not before. */
  new: Decimal;
  /** Bought before and not now. */
  gone: Decimal;
}
