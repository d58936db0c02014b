import type { OutlookMessages } from '../messages/outlook.js';

export const outlook: OutlookMessages = {
  runOut: 'موعد النفاد',
  notInSight: 'غير متوقع قريبًا',
  restExpires: 'ينتهي في ذلك اليوم ما يتبقى حتى حينه.',
  runsOut: 'بالوتيرة الحالية.',
  runsOutBetween: (earliest, latest) => `بالوتيرة الحالية، بين ${earliest} و${latest}.`,
  runsOutFrom: (earliest) => `بالوتيرة الحالية، وأقرب موعد ${earliest}.`,
  mayRunOutFrom: (earliest, until) => `بالوتيرة الحالية يكفي الرصيد حتى ${until}، لكنه قد ينفد ابتداءً من ${earliest}.`,
  lastsUntil: (until) => `بالوتيرة الحالية يكفي الرصيد حتى ${until}.`,
  outlookUnknown: (_, formatted, needed) => `من المبكر معرفة كم يكفي الرصيد: أيام الاستخدام حتى الآن ${formatted} من ${needed}.`,
};
