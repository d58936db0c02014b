import { UnitMismatchError } from '../../errors.js';
import { sameUnit, type Unit } from '../../exact/unit.js';
import type { TimeSeriesView } from '../../view/common.js';

/** A spend view without records has no unit and needs none. The month before a customer's first is such a view. */
const isEmpty = ({ unit, series }: TimeSeriesView): boolean => unit.kind === 'unknown' && series.length === 0;

/** @throws UnitMismatchError for views in two units */
export function sharedUnit(current: TimeSeriesView, previous: TimeSeriesView): Unit {
  if (isEmpty(current)) return previous.unit;
  if (isEmpty(previous) || sameUnit(current.unit, previous.unit)) return current.unit;
  throw new UnitMismatchError('The two views are in different units. Their difference has no meaning. Compare views of one unit.', [current.unit, previous.unit]);
}
