import type { TableMessages } from '../messages/tables.js';

export const tables: TableMessages = {
  columnStatus: 'الحالة',
  sortBy: (column) => `الترتيب حسب ${column}`,
  unnamed: '(بلا اسم)',
};
