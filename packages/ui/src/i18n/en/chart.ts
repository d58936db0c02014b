import type { BucketSize } from '@meterboard/data';
import type { ChangeFacts, ChartMessages } from '../messages/chart.js';
import { plural } from '../plural.js';
import { sentences } from '../sentences.js';

const by: Record<BucketSize, string> = { hour: 'by hour', day: 'by day', week: 'by week', month: 'by month' };

const change = ({ direction, amount }: ChangeFacts): string =>
  direction === 'same' ? 'No change from the period before' : `${direction === 'up' ? 'Up' : 'Down'} ${amount} from the period before`;

/** A sentence about so many rows, in the form that suits the count. */
export const rows = (count: number, n: string, one: string, other: string): string => plural('en', count, { one: `${n} ${one}`, other: `${n} ${other}` });

const issue: ChartMessages['issue'] = {
  duplicate: (count, n) => rows(count, n, 'row came twice and was counted once.', 'rows came twice and were counted once.'),
  'outside-interval': (count, n) => rows(count, n, 'row outside this range was left out.', 'rows outside this range were left out.'),
  'straddles-bucket': (count, n) => rows(count, n, 'row spans two periods and is counted in the first.', 'rows span two periods and are counted in the first.'),
  'other-metric': (count, n) => rows(count, n, 'row of another metric was left out.', 'rows of other metrics were left out.'),
  'groups-exceed-value': (count, n) => rows(count, n, 'period has groups that add up to more than its total.', 'periods have groups that add up to more than their total.'),
  'groups-may-be-cut': (count, n) => rows(count, n, 'list of groups may be incomplete.', 'lists of groups may be incomplete.'),
  'inexact-number': (count, n) => rows(count, n, 'number lost digits before it arrived.', 'numbers lost digits before they arrived.'),
};

export const chart: ChartMessages = {
  chartRole: 'interactive chart',
  instructions: 'The left and right arrow keys move through time, up and down through the series. Home and End go to the first and last period. Escape closes the tooltip.',
  instructionsSelect: 'Enter, a click or a second tap opens the period.',
  summary: ({ range, bucket, total, seriesCount, seriesCountText, largest, peak, inProgress, references }) =>
    sentences(
      `${range}, ${by[bucket]}.`,
      total === null ? null : `Total ${total}.`,
      seriesCount < 2 ? null : `${seriesCountText} series.`,
      largest === null || seriesCount < 2 ? null : `Largest: ${largest.label}, ${largest.amount}${largest.share === null ? '' : ` (${largest.share})`}.`,
      peak === null ? null : `Highest: ${peak.when}, ${peak.amount}.`,
      inProgress ? 'The last period is still in progress.' : null,
      ...references.map(({ label, amount }) => `${label}: ${amount}.`),
    ),
  emptyTitle: (range) => `No usage, ${range}`,
  emptyDetail: 'Nothing was recorded in this range.',
  point: ({ when, total, parts, more, moreText, change: changed, inProgress, events }) => {
    const list = parts.map(({ label, amount }) => `${label} ${amount}`).join(', ');
    return sentences(
      total === null && parts.length === 0 ? `${when}: no data.` : total === null ? `${when}.` : `${when}: ${total}.`,
      list === '' ? null : `${list}${more > 0 ? `, and ${moreText} more` : ''}.`,
      changed === null ? null : `${change(changed)}.`,
      inProgress ? 'Still in progress.' : null,
      ...events.map((event) => `${event}.`),
    );
  },
  seriesPoint: ({ when, label, amount, share, change: changed, inProgress, events }) =>
    sentences(
      amount === null ? `${label}, ${when}: no data.` : `${label}, ${when}: ${amount}${share === null ? '' : `, ${share} of the total`}.`,
      changed === null ? null : `${change(changed)}.`,
      inProgress ? 'Still in progress.' : null,
      ...events.map((event) => `${event}.`),
    ),
  noData: 'No data',
  inProgress: 'In progress',
  total: 'Total',
  net: 'Net',
  runningTotal: 'Running total',
  hiddenSeries: (_, n) => `${n} hidden`,
  legend: 'Series',
  showAllSeries: 'Show all',
  viewAsTable: 'View as table',
  viewAsChart: 'View as chart',
  period: 'Period',
  change,
  seriesName: (_, label) => label,
  issue,
};
