import { toNetBalanceView } from '@meterboard/data';
import { readNetBalance } from '../metronome/balances.js';
import { readNetBalanceQuery } from '../query/balance-queries.js';
import { checkKnownUnit } from '../query/known-unit.js';
import { defineRoute } from './route.js';

/** What is left of one credit type: NetBalanceQuery -> NetBalanceView. */
export const netBalance = defineRoute(readNetBalanceQuery, async ({ creditTypeId, scope, lowBelow }, reads, { asOf }) => {
  const listed = reads.units();
  if (creditTypeId !== undefined) checkKnownUnit(creditTypeId, await listed);
  const [response, units] = await Promise.all([readNetBalance(reads, scope, creditTypeId), listed]);
  return toNetBalanceView(response, { now: asOf, scope, units, lowBelow });
});
