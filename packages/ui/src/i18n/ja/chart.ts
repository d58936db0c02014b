import type { BucketSize } from '@meterboard/data';
import type { ChangeFacts, SeriesName } from '../messages/chart.js';
import type { SpendMessages } from '../messages/spend.js';

/** Japanese writes no space between sentences. */
const sentences = (...all: readonly (string | null)[]): string => all.filter((sentence) => sentence !== null).join('');

const by: Record<BucketSize, string> = { hour: '時間別', day: '日別', week: '週別', month: '月別' };

const change = ({ direction, amount }: ChangeFacts): string => (direction === 'same' ? '前の期間から変化なし' : `前の期間より${amount}${direction === 'up' ? '増加' : '減少'}`);

const names: Record<SeriesName, string> = {
  other: 'その他',
  'no-value': '値なし',
  'not-split': '内訳なし',
  'prepaid-applied': '前払いコミットメントの充当',
  'credit-applied': 'クレジットの充当',
  'taken-back': '充当の取り消し',
  subscription: 'サブスクリプション',
  scheduled: '予定請求',
  'commit-purchase': 'コミットメントの購入',
  conversion: '単位の換算',
  'not-itemised': '明細なし',
  empty: '（空）',
  blank: '（空白のみ）',
};

const issue: SpendMessages['issue'] = {
  duplicate: (_, n) => `${n}行が重複していたため、1回だけ数えました。`,
  'outside-interval': (_, n) => `この期間の外にある${n}行を除きました。`,
  'straddles-bucket': (_, n) => `${n}行が2つの期間にまたがるため、最初の期間に入れました。`,
  'other-metric': (_, n) => `別の指標の${n}行を除きました。`,
  'other-unit': (_, n) => `別の単位の明細${n}件はここに表示していません。`,
  'void-invoice': (_, n) => `無効な請求書${n}件を除きました。`,
  'consolidated-invoice': (_, n) => `別の請求書に含まれる請求書${n}件を除きました。`,
  'other-status': (_, n) => `別のステータスの請求書${n}件を除きました。`,
  'groups-exceed-value': (_, n) => `${n}件の期間で、グループの合計が期間の合計を超えています。`,
  'groups-may-be-cut': (_, n) => `グループの一覧${n}件に抜けがある可能性があります。`,
  'inexact-number': (_, n) => `${n}件の数値は、届くまでに桁の一部が失われました。`,
  'unknown-type': (_, n) => `新しい種類の明細${n}件を、その名前のまま表示しています。`,
  'not-reconciled': (_, n) => `${n}件の記録で、明細と合計が一致しません。`,
  archived: (_, n) => `アーカイブ済みの記録${n}件は数えていません。`,
};

export const chart: SpendMessages = {
  chartRole: '操作できるグラフ',
  instructions: '左右の矢印キーで時間を、上下の矢印キーで系列を移動します。HomeとEndで最初と最後の期間へ移動します。Escapeでツールチップを閉じます。',
  instructionsSelect: 'Enter、クリック、または再度のタップで期間を開きます。',
  summary: ({ range, bucket, total, seriesCount, seriesCountText, largest, peak, inProgress, references }) =>
    sentences(
      `${range}、${by[bucket]}。`,
      total === null ? null : `合計は${total}。`,
      seriesCount < 2 ? null : `系列は${seriesCountText}件。`,
      largest === null || seriesCount < 2 ? null : `最大は${largest.label}、${largest.amount}${largest.share === null ? '' : `（${largest.share}）`}。`,
      peak === null ? null : `最高は${peak.when}、${peak.amount}。`,
      inProgress ? '最後の期間はまだ途中です。' : null,
      ...references.map(({ label, amount }) => `${label}は${amount}。`),
    ),
  emptyTitle: (range) => `使用量なし、${range}`,
  spendEmptyTitle: (range) => `支出なし、${range}`,
  emptyDetail: 'この期間には何も記録されていません。',
  point: ({ when, total, parts, more, moreText, change: changed, inProgress, events }) => {
    const list = parts.map(({ label, amount }) => `${label} ${amount}`).join('、');
    return sentences(
      total === null && parts.length === 0 ? `${when}、データなし。` : total === null ? `${when}。` : `${when}、${total}。`,
      list === '' ? null : `${list}${more > 0 ? `、ほか${moreText}件` : ''}。`,
      changed === null ? null : `${change(changed)}。`,
      inProgress ? 'まだ途中です。' : null,
      ...events.map((event) => `${event}。`),
    );
  },
  seriesPoint: ({ when, label, amount, share, change: changed, inProgress, events }) =>
    sentences(
      amount === null ? `${label}、${when}、データなし。` : `${label}、${when}、${amount}${share === null ? '' : `、合計の${share}`}。`,
      changed === null ? null : `${change(changed)}。`,
      inProgress ? 'まだ途中です。' : null,
      ...events.map((event) => `${event}。`),
    ),
  noData: 'データなし',
  inProgress: '途中',
  total: '合計',
  net: '差引額',
  runningTotal: '累計',
  hiddenSeries: (_, n) => `非表示${n}件`,
  legend: '系列',
  showAllSeries: 'すべて表示',
  viewAsTable: '表で見る',
  viewAsChart: 'グラフで見る',
  period: '期間',
  change,
  summaryGross: '利用料金',
  summaryCredits: '充当額',
  summaryCharges: 'その他の請求',
  summaryNet: '差引支出額',
  summaryPostpaid: (amount) => `うち${amount}は後払いコミットメントに算入されます。`,
  notReconciled: (difference) => `明細と請求書の差は${difference}です。`,
  seriesName: (name) => names[name],
  issue,
};
