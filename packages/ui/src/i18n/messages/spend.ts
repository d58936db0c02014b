import type { ViewIssue } from '@meterboard/data';
import type { ChartMessages, IssueSentence } from './chart.js';

/** The sentences of the charts with those that only charts of spend need. */
export interface SpendMessages extends ChartMessages {
  spendEmptyTitle: (range: string) => string;
  /** The parts of the sum above a spend chart. */
  summaryGross: string;
  summaryCredits: string;
  summaryCharges: string;
  summaryNet: string;
  summaryPostpaid: (amount: string) => string;
  notReconciled: (difference: string) => string;
  issue: Record<ViewIssue['code'], IssueSentence>;
}
