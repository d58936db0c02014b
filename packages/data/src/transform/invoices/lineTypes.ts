import type { LineKind } from '../../wire/lineItem.js';

/** In the order of lines on a bill: what was bought, then what paid for it. */
const NAMES: Record<LineKind, string> = {
  usage: 'Usage',
  subscription: 'Subscription',
  scheduled: 'Scheduled charge',
  'commit-purchase': 'Commit purchase',
  conversion: 'Unit conversion',
  other: 'Other charge',
  'credit-applied': 'Credit applied',
  'prepaid-applied': 'Prepaid commit applied',
  'postpaid-applied': 'Postpaid commit applied',
};

export const lineRank = (kind: LineKind): number => Object.keys(NAMES).indexOf(kind);

/** What counts toward a postpaid commit is only noted on an invoice: it was never paid, so it takes nothing off the total. */
export const isInTotal = (kind: LineKind): boolean => kind !== 'postpaid-applied';

/** The name of a line that has none of its own. */
export const lineName = (name: string | null, kind: LineKind): string => (name === null || name === '' ? NAMES[kind] : name);
