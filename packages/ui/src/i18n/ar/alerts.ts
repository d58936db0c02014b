import type { AlertMessages } from '../messages/alerts.js';
import { plural } from '../plural.js';

export const alerts: AlertMessages = {
  alertsEmptyTitle: 'لا توجد تنبيهات',
  alertsEmptyDetail: 'لا يوجد حد يُراقَب في هذا الحساب حتى الآن.',
  columnAlert: 'التنبيه',
  columnThreshold: 'الحد',
  columnChanged: 'آخر تعديل',
  alertStanding: {
    'in-alarm': 'في حالة إنذار',
    ok: 'سليم',
    evaluating: 'قيد التقييم',
    unevaluated: 'غير مُقيَّم',
    disabled: 'معطّل',
    archived: 'مؤرشف',
    other: 'حالة أخرى',
  },
  alertTopic: {
    spend: 'الإنفاق قبل الالتزامات والأرصدة الممنوحة',
    invoice: 'إجمالي الفاتورة',
    usage: 'الاستخدام',
    'commit-amount': 'رصيد الالتزامات',
    'commit-percent': 'النسبة المتبقية من الالتزامات',
    'commit-days': 'الأيام المتبقية من التزام',
    'credit-amount': 'الأرصدة الممنوحة المتبقية',
    'credit-percent': 'النسبة المتبقية من الأرصدة الممنوحة',
    'credit-days': 'الأيام المتبقية من رصيد ممنوح',
    'credit-and-commit': 'رصيد الالتزامات والأرصدة الممنوحة',
    seat: 'رصيد مقعد',
    plan: 'الأيام المتبقية من الخطة',
    other: 'قيمة أخرى',
  },
  orMore: (threshold) => `${threshold} أو أكثر`,
  orLess: (threshold) => `${threshold} أو أقل`,
  alertDays: (count, formatted) => plural('ar', count, { zero: `${formatted} يوم`, one: 'يوم واحد', two: 'يومان', few: `${formatted} أيام`, many: `${formatted} يومًا`, other: `${formatted} يوم` }),
  eachValue: (key) => `كل قيمة من ${key}`,
  alertsInAlarm: (count, formatted) =>
    count === 0
      ? 'لا يوجد تنبيه في حالة إنذار.'
      : plural('ar', count, { one: 'تنبيه واحد في حالة إنذار.', two: 'تنبيهان في حالة إنذار.', few: `${formatted} تنبيهات في حالة إنذار.`, many: `${formatted} تنبيهًا في حالة إنذار.`, other: `${formatted} تنبيه في حالة إنذار.` }),
};
