import type { SpendMessages } from '../messages/spend.js';
import { chart, rows } from './chart.js';

/** They have a file of their own, so that charts of usage are smaller. */
export const spend: SpendMessages = {
  ...chart,
  spendEmptyTitle: (range) => `No spend, ${range}`,
  summaryGross: 'Usage',
  summaryCredits: 'Commits and credits',
  summaryCharges: 'Other charges',
  summaryNet: 'Net spend',
  summaryPostpaid: (amount) => `${amount} of it counts toward a postpaid commit.`,
  notReconciled: (difference) => `The lines and the invoices differ by ${difference}.`,
  issue: {
    ...chart.issue,
    'other-unit': (count, n) => rows(count, n, 'line in another unit is not shown here.', 'lines in other units are not shown here.'),
    'void-invoice': (count, n) => rows(count, n, 'void invoice was left out.', 'void invoices were left out.'),
    'consolidated-invoice': (count, n) => rows(count, n, 'invoice is counted in another and was left out.', 'invoices are counted in others and were left out.'),
    'other-status': (count, n) => rows(count, n, 'invoice in another status was left out.', 'invoices in other statuses were left out.'),
    'unknown-type': (count, n) => rows(count, n, 'line of a new kind is shown under its own name.', 'lines of a new kind are shown under their own names.'),
    'not-reconciled': (count, n) => rows(count, n, 'record does not add up to its own total.', 'records do not add up to their own totals.'),
    archived: (count, n) => rows(count, n, 'archived record is not counted.', 'archived records are not counted.'),
  },
};
