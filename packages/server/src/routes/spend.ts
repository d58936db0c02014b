import { toSpendView } from '@meterboard/data';
import { readBreakdowns } from '../metronome/breakdowns.js';
import { asAsked, fetchRange } from '../metronome/range.js';
import { checkKnownUnit } from '../query/known-unit.js';
import { readSpendQuery } from '../query/spend-query.js';
import { defineRoute } from './route.js';

/** What was spent over time: SpendQuery -> SpendView. */
export const spend = defineRoute(
  (body, { timeZone, limits }) => readSpendQuery(body, timeZone, limits),
  async ({ interval, bucket, timeZone, groupBy, creditTypeId, maxSeries }, reads, { asOf }) => {
    const range = fetchRange(interval, bucket, timeZone);
    const listed = reads.units();
    if (creditTypeId !== undefined) checkKnownUnit(creditTypeId, await listed);
    const [rows, units, groupLabels] = await Promise.all([readBreakdowns(reads, range, reads.width), listed, groupBy === 'contract' ? reads.contractNames() : []]);
    return asAsked(toSpendView(rows, { interval, bucket, timeZone, groupBy, creditTypeId, maxSeries, units, groupLabels, now: asOf }), range);
  },
);
