import type { TableMessages } from '../messages/tables.js';

export const tables: TableMessages = {
  columnStatus: 'ステータス',
  sortBy: (column) => `${column}で並べ替え`,
  unnamed: '（名前なし）',
};
