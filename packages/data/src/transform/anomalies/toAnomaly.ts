import { decimal, round, subtract, type Decimal } from '../../exact/decimal.js';
import type { Unit } from '../../exact/unit.js';
import type { Anomaly } from '../../view/anomalies.js';
import type { TimeSeriesView } from '../../view/common.js';
import { driversOf } from './drivers.js';
import { band } from './expectation.js';
import type { Outlier, Run } from './judge.js';
import { shareOf, type Judged } from './points.js';
import { RHYTHMS } from './rhythm.js';

/** A currency's digits after the point, none for what is counted; and more where a quarter of the level would have fewer than three digits in all. */
function digitsFor(quarter: number, unit: Unit): number {
  let digits = unit.kind === 'currency' ? unit.digits : 0;
  while (quarter * 10 ** digits < 100 && digits < 12) digits += 1;
  return digits;
}

/** The farther out of two, the earlier where both are. */
const stronger = (a: Outlier, b: Outlier): Outlier => (Math.abs(b.strength) > Math.abs(a.strength) ? b : a);

/** A run in figures. */
export function toAnomaly({ outliers, lasting }: Run, { bucket, unit }: Pick<TimeSeriesView, 'bucket' | 'unit'>, { series }: Judged): Anomaly {
  const strongest = outliers.reduce(stronger);
  const { index, interval, amount: value } = strongest.point;
  const { start } = outliers[0].point.interval;
  const { end } = (outliers.at(-1) ?? outliers[0]).point.interval;
  const digits = digitsFor(strongest.expectation.offset, unit);
  const share = shareOf(interval, RHYTHMS[bucket].length);
  const usual = band(strongest.expectation);
  const written = (amount: number): Decimal => round(decimal(amount * share), digits);
  const expected = written(usual.expected);
  return {
    bucket: index,
    interval,
    direction: strongest.strength > 0 ? 'higher' : 'lower',
    value,
    expected,
    low: written(usual.low),
    high: written(usual.high),
    difference: subtract(value, expected),
    strength: Math.round(Math.abs(strongest.strength) * 10) / 10,
    run: { interval: { start, end }, buckets: outliers.length },
    lasting,
    drivers: driversOf(series, index, expected, strongest.expectation.basis, digits),
  };
}
