import type { TableMessages } from '../messages/tables.js';

export const tables: TableMessages = {
  columnStatus: 'Status',
  sortBy: (column) => `Nach ${column} sortieren`,
  unnamed: '(ohne Namen)',
};
