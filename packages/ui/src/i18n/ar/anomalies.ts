import type { AnomalyMessages } from '../messages/anomalies.js';

export const anomalies: AnomalyMessages = {
  anomaly: ({ of, direction, when, value, difference, expected }) =>
    `${when}: ${of === 'spend' ? 'بلغت تكلفة الاستخدام ' : ''}${value}، أي ${direction === 'higher' ? 'أعلى' : 'أقل'} من المتوقع (${expected}) بمقدار ${difference}.`,
  anomalyDriver: {
    higher: (series, amount) => `${series}: أعلى من الحصة المعتادة بمقدار ${amount}.`,
    lower: (series, amount) => `${series}: أقل من الحصة المعتادة بمقدار ${amount}.`,
  },
  anomalyUsual: (low, high) => `المعتاد: من ${low} إلى ${high}.`,
  anomalyRun: (first, last) => `استمر ذلك من ${first} إلى ${last}.`,
  anomalyLasting: (first) => `بدأ ذلك في ${first} واستمر، وتُقاس الفترات اللاحقة بالمستوى الجديد.`,
  anomalyShow: 'عرض في الرسم البياني',
  anomalyShowNamed: (when) => `عرض في الرسم البياني: ${when}`,
  anomalyEvent: {
    higher: (expected) => `أعلى من المتوقع (${expected})`,
    lower: (expected) => `أقل من المتوقع (${expected})`,
  },
  anomalySpendEvent: {
    higher: (value, expected) => `تكلفة الاستخدام ${value}، أعلى من المتوقع (${expected})`,
    lower: (value, expected) => `تكلفة الاستخدام ${value}، أقل من المتوقع (${expected})`,
  },
  anomaliesJudged: (range) => `${range}، وكل فترة تُقاس بما قبلها.`,
  anomaliesNoneTitle: 'لا شيء غير معتاد',
  anomaliesNoneDetail: (range) => `${range}: كل فترة قريبة مما قبلها.`,
  anomaliesNoneYet: 'لم تنتهِ بعد أي فترة من هذا النطاق.',
  anomaliesTooEarlyTitle: 'من المبكر الحكم',
  anomaliesTooEarlyDetail: (have, needed) => `الفترات الكاملة اللازمة لمعرفة المعتاد: ${needed}. المتوفر حتى الآن: ${have}.`,
  anomaliesNoLevelTitle: 'لا يوجد مستوى معتاد',
  anomaliesNoLevelDetail: 'المبالغ أقل تكرارًا من أن يُعرف المعتاد منها.',
  anomaliesNotAdditiveTitle: 'لا إجمالي لهذه القيم',
  anomaliesNotAdditiveDetail: 'اختر مجموعة واحدة لمعرفة ما هو غير معتاد.',
};
