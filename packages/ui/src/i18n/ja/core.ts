import type { CoreMessages } from '../messages/core.js';

export const core: CoreMessages = {
  loading: '読み込み中…',
  retry: '再試行',
  retrying: '再試行中…',
  asOf: (when) => `${when}時点`,
  notRefreshed: '未更新',
  unknownUnit: '単位不明',
};
