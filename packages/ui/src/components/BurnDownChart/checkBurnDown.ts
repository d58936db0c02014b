import type { BurnDown } from '@meterboard/data';
import type { ViewCheck } from '../../hooks/loadState.js';
import { amount, amounts, count, each, is, moment, orNull, text, unit, viewCheck } from '../../hooks/shape.js';

const ESTIMATE = { at: moment, ...each(['estimate', 'low', 'high'], amount) };

const checkEstimate = viewCheck('projectBurnDown', {
  kind: is('burn-down'),
  status: is('estimate'),
  asOf: moment,
  until: moment,
  unit,
  balance: amount,
  points: [ESTIMATE],
  lines: [{ id: text, name: text, values: amounts }],
  runOut: each(['estimate', 'earliest', 'latest'], orNull(moment)),
  losses: [{ name: text, ...ESTIMATE }],
  basis: count,
});
const checkTooEarly = viewCheck('projectBurnDown', { kind: is('burn-down'), ...each(['needed', 'have'], count) });

/** Refuses forecasts that the chart could not show. */
export const checkBurnDown: ViewCheck = (view) => ((view as BurnDown | null)?.status === 'not-enough-data' ? checkTooEarly : checkEstimate)(view);

/** Refuses a past that the chart could not show. */
export const checkHistory = viewCheck('balanceHistory', { kind: is('balance-history'), unit, points: [{ at: moment, balance: amount }] });
