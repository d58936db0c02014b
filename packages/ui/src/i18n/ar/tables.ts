import type { TableMessages } from '../messages/tables.js';

export const tables: TableMessages = {
  columnStatus: 'الحالة',
  sortBy: (column) => `الترتيب حسب ${column}`,
  sortedBy: (column, direction) => `تم الترتيب حسب ${column} ${direction === 'ascending' ? 'تصاعديًا' : 'تنازليًا'}.`,
  sortedAsBefore: 'عاد الترتيب المعتاد.',
  unnamed: '(بلا اسم)',
  totalPartial: 'بعض السجلات غير مكتملة فلم تُحتسب؛ قد تكون هذه الأرقام أقل من الواقع.',
  columnRemaining: 'المتبقي',
  columnUsed: 'المستخدم',
  columnExpires: 'ينتهي',
  unknown: 'غير معروف',
  unknownDetail: 'السجل لا يذكر ذلك؛ وهذا لا يعني صفرًا.',
  leftOf: (remaining, granted) => `بقي ${remaining} من ${granted}`,
  meterLabel: (name) => `رصيد ${name}`,
  expiresPart: (amount) => `ينتهي حينها ${amount}`,
};
