import type { CommonMessages } from '../messages/common.js';
import { core } from './core.js';

export const common: CommonMessages = {
  ...core,
  loadingProgress: (share) => `読み込み中、${share}完了`,
  refreshing: '更新中…',
  errorTitle: '読み込めませんでした',
  errorUnknown: '当社側で問題が発生しました。しばらくしてから、もう一度お試しください。',
  errorNetwork: '接続が中断されました。ネットワークを確認して、もう一度お試しください。',
  errorUnauthorized: 'セッションの有効期限が切れました。数値を表示するには、もう一度サインインしてください。',
  errorForbidden: 'この数値を表示する権限がありません。アカウントの管理者にお問い合わせください。',
  errorNotFound: 'この数値は見つかりませんでした。ページを再読み込みしてください。',
  errorRateLimited: 'リクエストが集中しています。',
  errorServer: 'サーバーで問題が発生しました。',
  errorUnreadable: '応答を読み取れませんでした。誤った数値を避けるため、表示していません。もう一度お試しいただくか、サポートにお問い合わせください。',
  retrySoon: 'しばらくしてから、もう一度お試しください。',
  retryAfter: (_, formatted) => `${formatted}秒後にもう一度お試しください。`,
  requestId: (id) => `リクエスト ${id}`,
  noValue: 'データなし',
  showMore: 'さらに表示',
  roundedApart: '金額はそれぞれ四捨五入しています。正確な金額の合計は一致します。',
};
