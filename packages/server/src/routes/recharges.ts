import { toRechargesView } from '@meterboard/data';
import { listContracts } from '../metronome/contracts.js';
import { readListQuery } from '../query/list-queries.js';
import { defineRoute } from './route.js';

/** When contracts charge by themselves: RechargesQuery -> RechargesView. */
export const recharges = defineRoute(readListQuery, async ({ archived = false }, reads, { asOf }) => {
  const [rows, units] = await Promise.all([listContracts(reads, archived), reads.units()]);
  return toRechargesView(rows, { now: asOf, units });
});
