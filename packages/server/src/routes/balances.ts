import { toBalancesView } from '@meterboard/data';
import { readBalances } from '../metronome/balances.js';
import { readListQuery } from '../query/list-queries.js';
import { defineRoute } from './route.js';

/** Commits and credits with their ledgers: BalancesQuery -> BalancesView. */
export const balances = defineRoute(readListQuery, async ({ archived = false }, reads, { asOf }) => {
  const [rows, units] = await Promise.all([readBalances(reads, archived), reads.units()]);
  return toBalancesView(rows, { now: asOf, units });
});
