import type { OutlookMessages } from '../messages/outlook.js';

export const outlook: OutlookMessages = {
  runOut: '使い切る時期',
  notInSight: '当面なし',
  restExpires: '残りはこの日に失効します。',
  runsOut: '現在のペースの場合。',
  runsOutBetween: (earliest, latest) => `現在のペースの場合、${earliest}から${latest}の間。`,
  runsOutFrom: (earliest) => `現在のペースの場合、早ければ${earliest}。`,
  mayRunOutFrom: (earliest, until) => `現在のペースでは${until}まで足りますが、早ければ${earliest}に使い切る可能性があります。`,
  lastsUntil: (until) => `現在のペースでは${until}まで足ります。`,
  outlookUnknown: (_, formatted, needed) => `いつまで足りるかはまだわかりません（利用の開始から必要な${needed}日のうち${formatted}日です）。`,
};
