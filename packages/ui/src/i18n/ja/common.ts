import type { CommonMessages } from '../messages/common.js';
import { core } from './core.js';

export const common: CommonMessages = {
  ...core,
  loadingProgress: (share) => `読み込み中、${share} 完了`,
  stale: '更新できませんでした。以前の数値を表示しています。',
  refreshing: '更新中…',
  errorTitle: '読み込めませんでした',
  errorUnknown: '当社側で問題が発生しました。データは安全です。',
  errorNetwork: '接続が中断されました。ネットワークを確認して、もう一度お試しください。',
  errorUnauthorized: 'セッションが終了しました。数値を表示するには、もう一度サインインしてください。',
  errorForbidden: 'この数値を表示する権限がありません。アカウントの管理者にお問い合わせください。',
  errorNotFound: 'このアドレスには何もありません。',
  errorRateLimited: '一度に多くの要求がありました。しばらく待ってから、もう一度お試しください。',
  errorServer: 'サーバーで問題が発生しました。しばらくしてから、もう一度お試しください。',
  errorUnreadable: '応答を読み取れませんでした。誤った数値を避けるため、表示していません。',
  retryAfter: (_, formatted) => `${formatted} 秒後にもう一度お試しください。`,
  requestId: (id) => `リクエスト ${id}`,
  noValue: 'データなし',
  showMore: 'さらに表示',
  roundedApart: '各金額は個別に四捨五入されています。正確な金額の合計は一致します。',
};
