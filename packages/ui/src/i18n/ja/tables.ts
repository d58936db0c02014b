import type { TableMessages } from '../messages/tables.js';

export const tables: TableMessages = {
  columnStatus: 'ステータス',
  sortBy: (column) => `${column}で並べ替え`,
  sortedBy: (column, direction) => `${column}の${direction === 'ascending' ? '昇順' : '降順'}で並べ替えました。`,
  sortedAsBefore: '元の順序に戻しました。',
  unnamed: '（名前なし）',
  totalPartial: '情報が足りず集計できない記録があります。数値は実際より少ない可能性があります。',
  columnRemaining: '残り',
  columnUsed: '使用済み',
  columnExpires: '有効期限',
  unknown: '不明',
  unknownDetail: '記録に含まれていません。ゼロという意味ではありません。',
  leftOf: (remaining, granted) => `${granted}のうち残り${remaining}`,
  meterLabel: (name) => `${name}の残高`,
  expiresPart: (amount) => `${amount}が失効`,
};
