import type { ListenMessages } from '../messages/listen.js';

export const listen: ListenMessages = {
  listen: '音で聴く',
  listenStop: '停止',
  listenTo: (label) => `音で聴く：${label}`,
  listenStopOf: (label) => `停止：${label}`,
  listenRange: (low, high, periods) => `${periods}で${low}から${high}まで。`,
  listenNothing: '再生できるデータがありません。',
  listenUnavailable: 'このブラウザーでは音を再生できません。',
  listenHow: '1つの期間が1つの音で、高い音ほど値が大きくなります。ゼロは常に中央のドで、ゼロ未満は低く粗い音になります。カチッという音はデータのない期間、途中で切れる音は進行中の期間です。',
};
