import type { CoreMessages } from '../messages/core.js';

export const core: CoreMessages = {
  loading: 'جارٍ التحميل…',
  retry: 'إعادة المحاولة',
  retrying: 'تجري إعادة المحاولة…',
  asOf: (when) => `كما في ${when}`,
  notRefreshed: 'لم يُحدَّث',
  unknownUnit: 'وحدة غير معروفة',
};
