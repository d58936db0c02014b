import type { CommonMessages } from '../messages/common.js';
import { plural } from '../plural.js';
import { core } from './core.js';

export const common: CommonMessages = {
  ...core,
  loadingProgress: (share) => `جارٍ التحميل، اكتمل ${share}`,
  refreshing: 'جارٍ التحديث…',
  errorTitle: 'تعذّر التحميل',
  errorUnknown: 'حدث خطأ من جانبنا. أعد المحاولة بعد قليل.',
  errorNetwork: 'انقطع الاتصال. تحقّق من شبكتك ثم أعد المحاولة.',
  errorUnauthorized: 'انتهت جلستك. سجّل الدخول مجددًا لعرض هذه الأرقام.',
  errorForbidden: 'لا يمكنك عرض هذه الأرقام. تواصل مع مسؤول حسابك.',
  errorNotFound: 'لم يُعثر على هذه الأرقام. أعد تحميل الصفحة.',
  errorRateLimited: 'طلبات كثيرة في وقت واحد.',
  errorServer: 'واجه خادمنا مشكلة.',
  errorUnreadable: 'تعذّرت قراءة الرد، فلم تُعرض أرقام تجنبًا لعرض أرقام خاطئة. أعد المحاولة أو تواصل مع الدعم.',
  retrySoon: 'أعد المحاولة بعد قليل.',
  retryAfter: (seconds, formatted) =>
    plural('ar', seconds, { zero: 'أعد المحاولة الآن.', one: 'أعد المحاولة بعد ثانية واحدة.', two: 'أعد المحاولة بعد ثانيتين.', few: `أعد المحاولة بعد ${formatted} ثوانٍ.`, other: `أعد المحاولة بعد ${formatted} ثانية.` }),
  requestId: (id) => `الطلب ${id}`,
  noValue: 'لا توجد بيانات',
  showMore: 'عرض المزيد',
  roundedApart: 'قُرِّب كل مبلغ على حدة؛ أما المبالغ الدقيقة فمجموعها صحيح.',
};
