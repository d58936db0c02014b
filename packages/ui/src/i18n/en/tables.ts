import type { TableMessages } from '../messages/tables.js';

export const tables: TableMessages = {
  columnStatus: 'Status',
  sortBy: (column) => `Sort by ${column}`,
  sortedBy: (column, direction) => `Sorted by ${column}, ${direction}.`,
  sortedAsBefore: 'In the usual order again.',
  unnamed: '(no name)',
  totalPartial: 'Some records do not say enough to be counted; these figures may be too low.',
  columnRemaining: 'Remaining',
  columnUsed: 'Used',
  columnExpires: 'Expires',
  unknown: 'Unknown',
  unknownDetail: 'The record does not say; this is not zero.',
  leftOf: (remaining, granted) => `${remaining} left of ${granted}`,
  meterLabel: (name) => `Balance of ${name}`,
  expiresPart: (amount) => `${amount} expires then`,
};
