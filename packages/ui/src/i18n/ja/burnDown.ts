import type { BurnDownMessages } from '../messages/burnDown.js';

export const burnDown: BurnDownMessages = {
  burnDownInstructions: '左右の矢印キーで時間を移動します。HomeとEndで最初と最後の時点に移動します。Escapeでツールチップを閉じます。',
  burnDownSummary: ({ asOf, balance, until, runOut, losses, references }) =>
    [
      `${asOf}時点の残高は${balance}、${until}までの予測があります。`,
      `使い切る時期：${runOut.value}。${runOut.note}`,
      ...losses.map((loss) => `${loss}。`),
      ...references.map(({ label, amount }) => `${label}：${amount}。`),
    ].join(''),
  burnDownPoint: ({ when, amount, expected, range, before, events }) =>
    [
      `${when}：${expected ? `約${amount}` : amount}${range === null ? '' : `、おそらく${range.low}から${range.high}の間`}。`,
      ...(before === null ? [] : [`直前：約${before}。`]),
      ...events.map((event) => `${event}。`),
    ].join(''),
  burnDownBalance: '残高',
  burnDownExpected: '予測',
  burnDownLow: 'おそらく最低',
  burnDownHigh: 'おそらく最高',
  burnDownBefore: '直前',
  burnDownLoss: (amount, name) => `${name}の約${amount}が未使用のまま失効する見込み`,
  burnDownRunsOut: '使い切る見込み',
  burnDownBasis: (_, n) => `${n}日分の利用に基づく予測です。10回のうち8回は、残高が網かけの範囲に収まります。`,
  burnDownTooEarlyTitle: 'まだ予測できません',
  burnDownNothingTitle: '残高がありません',
  burnDownNothingDetail: '次に購入または付与されたものがここに表示されます。',
};
