import { toRechargesView } from '@meterboard/data';
import { readRecharges } from '../metronome/recharges.js';
import { readRechargesQuery } from '../query/list-queries.js';
import { defineRoute } from './route.js';

/** When contracts charge by themselves: RechargesQuery -> RechargesView. */
export const recharges = defineRoute(readRechargesQuery, async ({ archived = false }, reads, { asOf }) => {
  const [rows, units] = await Promise.all([readRecharges(reads, archived), reads.units()]);
  return toRechargesView(rows, { now: asOf, units });
});
