import type { TableMessages } from '../messages/tables.js';

export const tables: TableMessages = {
  columnStatus: 'Estado',
  sortBy: (column) => `Ordenar por ${column}`,
  unnamed: '(sin nombre)',
};
