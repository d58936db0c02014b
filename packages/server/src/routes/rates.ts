import { toRateCardView } from '@meterboard/data';
import { contractOf, readContracts } from '../metronome/contracts.js';
import { readRateSchedule } from '../metronome/rates.js';
import { readRatesQuery } from '../query/rates-query.js';
import { defineRoute } from './route.js';

/** What one of the customer's contracts charges: RatesQuery -> RateCardView. Without a contract there are no prices. */
export const rates = defineRoute(readRatesQuery, async ({ contractId, at }, reads, { asOf }) => {
  const moment = at ?? asOf;
  const [contracts, units] = await Promise.all([readContracts(reads), reads.units()]);
  const own = contractOf(contracts, contractId, moment);
  const rows = own === null ? [] : await readRateSchedule(reads, own.id, moment);
  return toRateCardView(rows, { now: asOf, at: moment, units, ...(own === null ? {} : { contract: { id: own.id, name: own.name } }) });
});
