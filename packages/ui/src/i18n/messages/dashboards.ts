import type { BucketSize } from '@meterboard/data';

/** The stretches of time a dashboard offers. */
export type RangeName = '7d' | '30d' | '60d' | '90d' | 'this-month' | 'last-month';

/** Sentences of the three dashboards, beside those of the charts and tables in them. */
export interface DashboardMessages {
  usageDashboard: string;
  invoicesDashboard: string;
  commitsDashboard: string;
  /** A panel whose figures the source cannot tell. */
  unavailableTitle: string;
  unavailableDetail: string;

  /** Names of the controls, and of their choices. */
  metric: string;
  splitBy: string;
  /** Below the title of a chart, such as "Split by: Product". */
  splitNote: (choice: string) => string;
  splitByNothing: string;
  range: string;
  rangeName: Record<RangeName, string>;
  /** In place of a named range: the days are chosen beside it. */
  otherDays: string;
  /** A button that leads out of a part of a range, into `range`: one of the names above, days or hours. */
  backTo: (range: string) => string;
  /** Both are among the days that are shown. */
  dayName: Record<'from' | 'to', string>;
  /** `days` as "Oct 1 – 31, 2024", `zone` as "America/New York". */
  daysInZone: (days: string, zone: string) => string;
  granularity: string;
  bucketName: Record<BucketSize, string>;
  drawnAs: string;
  markName: Record<'bar' | 'line' | 'area', string>;
  unit: string;
  downloadCsv: string;

  /** Title of the usage chart until the metric's name is known. */
  usageOverTime: string;
  usageTotal: string;
  /** In place of the total, of a level such as stored objects. */
  latest: string;
  notAdditive: string;
  compared: string;
  /** `share` as "12.4%". */
  more: (share: string) => string;
  less: (share: string) => string;
  unchanged: string;
  nothingBefore: string;
  /** Two amounts, the later one last, and the days of the earlier one: all formatted. */
  changedFrom: (before: string, range: string, now: string) => string;
  /** That a day or hour in progress is in neither of two figures. */
  completeOnly: Record<'day' | 'hour', string>;
  peak: string;
  noMetricsTitle: string;
  noMetricsDetail: string;

  spendSoFar: string;
  /** The same chart where it shows a part of the period, or other days. */
  spendOfDays: string;
  /** Head of an estimate: what the running period will have cost. */
  expectedSpend: string;
  /** Both amounts formatted: the true figure lies between them in 8 of 10 cases. */
  expectedBetween: (low: string, high: string) => string;
  /** In its place where the rest of the period will cost nothing. */
  nothingMore: string;
  /** Days that were seen, of those that an estimate takes. */
  expectedUnknown: (have: number, formatted: string, needed: string) => string;
  /** Title of the table below it. */
  invoiceList: string;
  spendGroup: Record<'product' | 'contract' | 'type', string>;
  invoiceStatusFilter: string;
  allInvoices: string;
  noInvoicesLikeThatTitle: string;
  noInvoicesLikeThatDetail: string;

  balanceList: string;
  /** Heads of the figures above the balances, and a note where there is no amount. */
  nextExpiry: string;
  losses: string;
  nothingLost: string;
  /** Notes on a figure that is a day or an amount itself, so none repeats it. Amounts and days are formatted. */
  expiresNext: (amount: string, name: string) => string;
  nothingExpires: string;
  wouldExpire: (name: string, day: string) => string;
  outlookFailed: string;
}
