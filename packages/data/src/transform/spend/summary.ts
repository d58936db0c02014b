import type { Decimal } from '../../exact/decimal.js';
import type { Series, SeriesRole } from '../../view/common.js';
import type { SpendSummary } from '../../view/spend.js';
import { addTotals } from '../series/fold.js';

/** What the series of a spend view add up to. Postpaid commits have no series, and `net` is that of the records. */
export function summarise(series: readonly Series[], postpaidApplied: Decimal, net: Decimal): SpendSummary {
  const total = (...roles: readonly SeriesRole[]): Decimal => addTotals(series.filter(({ role }) => roles.includes(role)));
  return { gross: total('group', 'unassigned', 'other', 'all'), creditsApplied: total('credit'), postpaidApplied, otherCharges: total('charge'), net };
}
