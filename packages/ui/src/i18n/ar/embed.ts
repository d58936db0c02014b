import type { EmbedMessages } from '../messages/embed.js';

export const embed: EmbedMessages = {
  embedLoading: 'جارٍ تحميل لوحة المعلومات…',
  embedErrorTitle: 'تعذّر عرض لوحة المعلومات',
  embedUnavailable: 'غير متاحة حاليًا. أعد المحاولة أو عُد لاحقًا.',
  embedTimedOut: 'يستغرق الأمر وقتًا أطول من المعتاد. تحقّق من اتصالك ثم أعد المحاولة.',
  embedReloadHint: 'هل ينقص شيء؟',
  embedReload: 'إعادة تحميل اللوحة',
  embedStale: 'تعذّر التحديث. قد تكون هذه الصفحة قديمة.',
};
