import { toSpendView } from '@meterboard/data';
import { readBreakdowns } from '../metronome/breakdowns.js';
import { fetchRange } from '../metronome/range.js';
import { readSpendQuery } from '../query/spend-query.js';
import { defineRoute } from './route.js';

/** What was spent over time: SpendQuery -> SpendView. */
export const spend = defineRoute(
  (body, { timeZone, limits }) => readSpendQuery(body, timeZone, limits),
  async ({ interval, bucket, timeZone, groupBy, creditTypeId, maxSeries }, reads, { asOf }) => {
    const [rows, units] = await Promise.all([readBreakdowns(reads, fetchRange(interval, bucket, timeZone), creditTypeId, reads.width), reads.units()]);
    return toSpendView(rows, {
      interval,
      bucket,
      timeZone,
      units,
      now: asOf,
      ...(groupBy === undefined ? {} : { groupBy }),
      ...(creditTypeId === undefined ? {} : { creditTypeId }),
      ...(maxSeries === undefined ? {} : { maxSeries }),
    });
  },
);
