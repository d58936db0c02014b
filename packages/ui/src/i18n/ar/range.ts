import type { RangeMessages } from '../messages/range.js';

export const range: RangeMessages = {
  rangeInstructions: 'مفتاح Shift مع السهمين الأيمن والأيسر لتحديد نطاق، وEnter لاعتماده، وEscape لإلغائه.',
  rangeTake: 'أفلِت أو اضغط Enter لاعتماد هذا النطاق.',
  rangeSelected: (sentence) => `التحديد، ${sentence}`,
  rangeNoSum: 'هذه القيم لا تُجمع معًا.',
};
