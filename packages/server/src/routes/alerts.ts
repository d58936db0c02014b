import { toAlertsView } from '@meterboard/data';
import { readAlerts } from '../metronome/alerts.js';
import { readListQuery } from '../query/list-queries.js';
import { defineRoute } from './route.js';

/** Which alerts there are, and which of them are in alarm: AlertsQuery -> AlertsView. */
export const alerts = defineRoute(readListQuery, async ({ archived = false }, reads, { asOf }) => {
  const [rows, units] = await Promise.all([readAlerts(reads, archived), reads.units()]);
  return toAlertsView(rows, { now: asOf, units });
});
