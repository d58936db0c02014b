import { isZero, type BalancesView, type SpendView, type UsageView } from '@meterboard/data';
import type { LoadState } from '@meterboard/ui';
import type { ReactNode } from 'react';
import { amount, day, shortCount } from '../kit/amounts.ts';
import { Row } from '../kit/layout.ts';
import { Stat } from '../kit/Stat.tsx';

/** Usage before credits; nothing where no record names a unit, since nothing was billed then. What is paid in credits of a product is no money. */
function beforeCredits({ summary, unit, issues }: SpendView): string | null {
  if (unit.kind === 'unknown') return null;
  const elsewhere = isZero(summary.gross) && issues.some(({ code }) => code === 'other-unit');
  return elsewhere ? 'Usage in other units: see Spend' : `${amount(summary.gross, unit)} of usage`;
}

/** What can be spent, one amount for each unit: units are never added up. */
const available = ({ totals }: BalancesView): string => totals.map(({ spendable, unit }) => amount(spendable, unit)).join(' + ') || '–';

/** Money that is owed whatever is used; it is no balance. */
const committed = ({ totals }: BalancesView): string | null =>
  totals.flatMap(({ obligation, unit }) => (isZero(obligation) ? [] : [`${amount(obligation, unit)} still committed`])).join(', ') || null;

function nextExpiry(view: BalancesView): string | null {
  const { lines } = view;
  if (lines.length === 0) return 'No commits or credits yet';
  const dates = lines.flatMap(({ kind, nextExpiry, status }) => (nextExpiry !== null && status === 'active' && kind !== 'postpaid-commit' ? [nextExpiry.at] : []));
  const [first] = dates.sort();
  return first === undefined ? committed(view) : `Next expiry ${day(first)}`;
}

function largest({ series }: UsageView): string | null {
  const [first] = series;
  return first === undefined || series.length === 1 ? null : `Most in ${first.label}`;
}

export interface OverviewStatsProps {
  usage: LoadState<UsageView>;
  usageLabel: string;
  spend: LoadState<SpendView>;
  balances: LoadState<BalancesView>;
}

/** The four figures that people open a billing page for. */
export function OverviewStats({ usage, usageLabel, spend, balances }: OverviewStatsProps): ReactNode {
  return (
    <Row $min="9rem">
      <Stat label="Net spend" state={spend} value={({ summary, unit }) => amount(summary.net, unit)} hint={beforeCredits} />
      <Stat label="Commits and credits" state={spend} value={({ summary, unit }) => amount(summary.creditsApplied, unit)} hint={() => 'Applied to usage'} />
      <Stat label={usageLabel} state={usage} value={({ total }) => (total === null ? '–' : shortCount(total))} hint={largest} />
      <Stat label="Available balance" state={balances} value={available} hint={nextExpiry} />
    </Row>
  );
}
