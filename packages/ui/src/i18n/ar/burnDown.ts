import type { BurnDownMessages } from '../messages/burnDown.js';
import { plural } from '../plural.js';
import { sentences } from '../sentences.js';

export const burnDown: BurnDownMessages = {
  burnDownInstructions: 'السهمان الأيمن والأيسر للتنقل عبر الزمن. مفتاحا Home وEnd للحظة الأولى والأخيرة. مفتاح Escape لإغلاق التلميح.',
  burnDownSummary: ({ asOf, balance, until, runOut, losses, references }) =>
    sentences(
      `المتبقي ${balance} كما في ${asOf}، مع توقعات حتى ${until}.`,
      `موعد النفاد: ${runOut.value}. ${runOut.note}`,
      ...losses.map((loss) => `${loss}.`),
      ...references.map(({ label, amount }) => `${label}: ${amount}.`),
    ),
  burnDownPoint: ({ when, amount, expected, range, before, events }) =>
    sentences(
      `${when}: ${expected ? `نحو ${amount}` : amount}${range === null ? '' : `، والأرجح بين ${range.low} و${range.high}`}.`,
      before === null ? null : `قبل ذلك مباشرةً: نحو ${before}.`,
      ...events.map((event) => `${event}.`),
    ),
  burnDownBalance: 'الرصيد',
  burnDownExpected: 'المتوقع',
  burnDownLow: 'الحد الأدنى المرجح',
  burnDownHigh: 'الحد الأقصى المرجح',
  burnDownBefore: 'قبل ذلك مباشرةً',
  burnDownLoss: (amount, name) => `نحو ${amount} من ${name} قد تنتهي دون استخدام`,
  burnDownRunsOut: 'النفاد المتوقع',
  burnDownBasis: (days, n) => `متوقع من ${plural('ar', days, { one: 'يوم استخدام واحد', two: 'يومي استخدام', few: `${n} أيام استخدام`, many: `${n} يوم استخدام`, other: `${n} يوم استخدام` })}. في ثماني حالات من كل عشر يبقى الرصيد داخل المنطقة المظللة.`,
  burnDownTooEarlyTitle: 'لا توقعات بعد',
  burnDownNothingTitle: 'لم يتبقَّ شيء',
  burnDownNothingDetail: 'سيظهر هنا ما يُشترى أو يُمنح لاحقًا.',
};
