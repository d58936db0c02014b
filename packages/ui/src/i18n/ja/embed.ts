import type { EmbedMessages } from '../messages/embed.js';

export const embed: EmbedMessages = {
  embedLoading: 'ダッシュボードを読み込み中…',
  embedErrorTitle: 'ダッシュボードを表示できませんでした',
  embedUnavailable: '現在利用できません。しばらくしてから、もう一度お試しください。',
  embedTimedOut: '通常より時間がかかっています。接続を確認して、もう一度お試しください。',
  embedReloadHint: '正しく表示されませんか？',
  embedReload: 'ダッシュボードを再読み込み',
  embedStale: '更新できませんでした。このページは最新でない可能性があります。',
};
