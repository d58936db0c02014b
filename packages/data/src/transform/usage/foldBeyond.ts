import { AggregationError } from '../../errors.js';
import type { Series } from '../../view/common.js';
import type { Aggregation } from '../../view/usage.js';
import { foldGroups } from '../series/fold.js';
import { isAdditive } from './aggregation.js';

/**
 * Folds the groups beyond the `most` largest; null if there are none. `limit` is what an error calls the limit.
 * @throws AggregationError if there is something to fold and the values do not add up
 */
export function foldBeyond(series: readonly Series[], most: number, aggregation: Aggregation, limit: string): Series[] | null {
  const groups = series.filter(({ role }) => role === 'group').length;
  if (groups <= most) return null;
  if (isAdditive(aggregation)) return foldGroups(series, most);
  throw new AggregationError(aggregation, `${groups} groups are more than ${limit}, and ${aggregation} values do not add up to an "Other". Show all groups, or filter them.`);
}
