import type { TableMessages } from '../messages/tables.js';

export const tables: TableMessages = {
  columnStatus: 'Statut',
  sortBy: (column) => `Trier par ${column}`,
  unnamed: '(sans nom)',
};
