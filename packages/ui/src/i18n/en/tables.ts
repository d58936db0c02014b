import type { TableMessages } from '../messages/tables.js';

export const tables: TableMessages = {
  columnStatus: 'Status',
  sortBy: (column) => `Sort by ${column}`,
  unnamed: '(no name)',
};
