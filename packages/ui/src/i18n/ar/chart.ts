import type { BucketSize } from '@meterboard/data';
import type { ChangeFacts, SeriesName } from '../messages/chart.js';
import type { SpendMessages } from '../messages/spend.js';
import { sentences } from '../sentences.js';

const by: Record<BucketSize, string> = { hour: 'بالساعة', day: 'باليوم', week: 'بالأسبوع', month: 'بالشهر' };

const change = ({ direction, amount }: ChangeFacts): string =>
  direction === 'same' ? 'دون تغيّر عن الفترة السابقة' : `${direction === 'up' ? 'زيادة' : 'انخفاض'} ${amount} عن الفترة السابقة`;

const names: Record<SeriesName, string> = {
  other: 'أخرى',
  'no-value': 'بلا قيمة',
  'not-split': 'غير مقسّم',
  'prepaid-applied': 'التزامات مسبقة الدفع مُطبَّقة',
  'credit-applied': 'أرصدة مُطبَّقة',
  'taken-back': 'أرصدة مستردة',
  subscription: 'اشتراكات',
  scheduled: 'رسوم مجدولة',
  'commit-purchase': 'شراء التزامات',
  conversion: 'تحويل وحدات',
  'not-itemised': 'بلا تفصيل',
  empty: '(فارغ)',
  blank: '(مسافات فقط)',
};

/** What it is about first and the count last: right for every count without bending noun and verb. */
const issue: SpendMessages['issue'] = {
  duplicate: (_, n) => `صفوف مكررة احتُسبت مرة واحدة: ${n}.`,
  'outside-interval': (_, n) => `صفوف خارج هذه الفترة استُبعدت: ${n}.`,
  'straddles-bucket': (_, n) => `صفوف تمتد على فترتين ووُضعت في الأولى: ${n}.`,
  'other-metric': (_, n) => `صفوف لمقاييس أخرى استُبعدت: ${n}.`,
  'other-unit': (_, n) => `بنود بوحدات أخرى لا تظهر هنا: ${n}.`,
  'void-invoice': (_, n) => `فواتير ملغاة استُبعدت: ${n}.`,
  'consolidated-invoice': (_, n) => `فواتير محتسبة ضمن غيرها استُبعدت: ${n}.`,
  'other-status': (_, n) => `فواتير بحالات أخرى استُبعدت: ${n}.`,
  'groups-exceed-value': (_, n) => `فترات مجموع مجموعاتها أكبر من إجماليها: ${n}.`,
  'groups-may-be-cut': (_, n) => `قوائم مجموعات قد تكون غير مكتملة: ${n}.`,
  'inexact-number': (_, n) => `أعداد فقدت خانات في الطريق: ${n}.`,
  'unknown-type': (_, n) => `بنود من أنواع جديدة تظهر بأسمائها: ${n}.`,
  'not-reconciled': (_, n) => `سجلات لا تطابق إجمالياتها: ${n}.`,
  archived: (_, n) => `سجلات مؤرشفة لم تُحتسب: ${n}.`,
};

export const chart: SpendMessages = {
  chartRole: 'رسم بياني تفاعلي',
  instructions: 'السهمان الأيمن والأيسر للتنقل عبر الزمن، والأعلى والأسفل عبر السلاسل. مفتاحا Home وEnd للفترة الأولى والأخيرة. مفتاح Escape لإغلاق التلميح.',
  instructionsSelect: 'مفتاح Enter أو النقر أو لمسة ثانية يفتح الفترة.',
  summary: ({ range, bucket, total, seriesCount, seriesCountText, largest, peak, inProgress, references }) =>
    sentences(
      `${range}، ${by[bucket]}.`,
      total === null ? null : `الإجمالي ${total}.`,
      seriesCount < 2 ? null : `عدد السلاسل ${seriesCountText}.`,
      largest === null || seriesCount < 2 ? null : `الأكبر: ${largest.label}، ${largest.amount}${largest.share === null ? '' : ` (${largest.share})`}.`,
      peak === null ? null : `الأعلى: ${peak.when}، ${peak.amount}.`,
      inProgress ? 'الفترة الأخيرة ما زالت جارية.' : null,
      ...references.map(({ label, amount }) => `${label}: ${amount}.`),
    ),
  emptyTitle: (range) => `لا يوجد استخدام، ${range}`,
  spendEmptyTitle: (range) => `لا يوجد إنفاق، ${range}`,
  emptyDetail: 'لم يُسجَّل شيء في هذه الفترة.',
  point: ({ when, total, parts, more, moreText, change: changed, inProgress, events }) => {
    const list = parts.map(({ label, amount }) => `${label} ${amount}`).join('، ');
    return sentences(
      total === null && parts.length === 0 ? `${when}: لا توجد بيانات.` : total === null ? `${when}.` : `${when}: ${total}.`,
      list === '' ? null : `${list}${more > 0 ? `، و${moreText} غيرها` : ''}.`,
      changed === null ? null : `${change(changed)}.`,
      inProgress ? 'ما زالت جارية.' : null,
      ...events.map((event) => `${event}.`),
    );
  },
  seriesPoint: ({ when, label, amount, share, change: changed, inProgress, events }) =>
    sentences(
      amount === null ? `${label}، ${when}: لا توجد بيانات.` : `${label}، ${when}: ${amount}${share === null ? '' : `، ${share} من الإجمالي`}.`,
      changed === null ? null : `${change(changed)}.`,
      inProgress ? 'ما زالت جارية.' : null,
      ...events.map((event) => `${event}.`),
    ),
  noData: 'لا توجد بيانات',
  inProgress: 'جارية',
  total: 'الإجمالي',
  net: 'الصافي',
  runningTotal: 'الإجمالي التراكمي',
  hiddenSeries: (_, n) => `المخفية: ${n}`,
  legend: 'السلاسل',
  showAllSeries: 'إظهار الكل',
  viewAsTable: 'عرض كجدول',
  viewAsChart: 'عرض كرسم بياني',
  period: 'الفترة',
  change,
  summaryGross: 'الاستخدام',
  summaryCredits: 'الالتزامات والأرصدة',
  summaryCharges: 'رسوم أخرى',
  summaryNet: 'صافي الإنفاق',
  summaryPostpaid: (amount) => `يُحتسب منها ${amount} ضمن التزام لاحق الدفع.`,
  notReconciled: (difference) => `الفرق بين البنود والفواتير ${difference}.`,
  seriesName: (name) => names[name],
  issue,
};
