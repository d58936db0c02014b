import type { AnomalyMessages } from '../messages/anomalies.js';

export const anomalies: AnomalyMessages = {
  anomaly: ({ of, direction, when, value, difference, expected }) =>
    `${when}${of === 'spend' ? 'の使用料' : ''}は${value}で、予想の${expected}を${difference}${direction === 'higher' ? '上回りました' : '下回りました'}。`,
  anomalyDriver: {
    higher: (series, amount) => `${series}は通常の割合を${amount}上回っています。`,
    lower: (series, amount) => `${series}は通常の割合を${amount}下回っています。`,
  },
  anomalyUsual: (low, high) => `通常は${low}から${high}までです。`,
  anomalyRun: (first, last) => `${first}から${last}まで続きました。`,
  anomalyLasting: (first) => `${first}に始まり、その後も続いたため、以降の期間は新しい水準と比べています。`,
  anomalyShow: 'グラフで表示',
  anomalyShowNamed: (when) => `グラフで表示：${when}`,
  anomalyEvent: {
    higher: (expected) => `予想の${expected}を上回りました`,
    lower: (expected) => `予想の${expected}を下回りました`,
  },
  anomalySpendEvent: {
    higher: (value, expected) => `使用料は${value}で、予想の${expected}を上回りました`,
    lower: (value, expected) => `使用料は${value}で、予想の${expected}を下回りました`,
  },
  anomaliesJudged: (range) => `${range}。各期間をそれ以前の期間と比べています。`,
  anomaliesNoneTitle: '目立った変動はありません',
  anomaliesNoneDetail: (range) => `${range}は、どの期間もそれ以前とほぼ同じでした。`,
  anomaliesNoneYet: 'この範囲にはまだ終わった期間がありません。',
  anomaliesTooEarlyTitle: 'まだ判断できません',
  anomaliesTooEarlyDetail: (have, needed) => `通常の水準を知るには、その前に${needed}期間が必要です。今のところ${have}期間です。`,
  anomaliesNoLevelTitle: '通常の水準がありません',
  anomaliesNoLevelDetail: '記録が少なすぎて、通常の水準が分かりません。',
  anomaliesNotAdditiveTitle: 'この値には合計がありません',
  anomaliesNotAdditiveDetail: '目立った変動を見るには、グループを一つ選んでください。',
};
