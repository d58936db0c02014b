import type { BalancesView, SpendView, UsageView } from '@meterboard/data';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { amount, day, shortCount } from '../kit/amounts.ts';
import { Row } from '../kit/layout.ts';
import { Stat } from '../kit/Stat.tsx';

/** What can be spent, one amount a unit: units are never added up. */
const available = ({ totals }: BalancesView): string => totals.map(({ spendable, unit }) => amount(spendable, unit)).join(' + ') || '–';

function nextExpiry({ lines }: BalancesView): string | null {
  const dates = lines.flatMap(({ nextExpiry, status }) => (nextExpiry !== null && status === 'active' ? [nextExpiry.at] : []));
  const [first] = dates.sort();
  return first === undefined ? null : `Next expiry ${day(first)}`;
}

function largest({ series }: UsageView): string | null {
  const [first] = series;
  return first === undefined || series.length === 1 ? null : `Most in ${first.label}`;
}

export interface OverviewStatsProps {
  usage: UseQueryResult<UsageView>;
  usageLabel: string;
  spend: UseQueryResult<SpendView>;
  balances: UseQueryResult<BalancesView>;
}

/** The four figures that people open a billing page for. */
export function OverviewStats({ usage, usageLabel, spend, balances }: OverviewStatsProps): ReactNode {
  return (
    <Row $min="9rem">
      <Stat label="Net spend" query={spend} value={({ summary, unit }) => amount(summary.net, unit)} hint={({ summary, unit }) => `${amount(summary.gross, unit)} of usage`} />
      <Stat label="Credits applied" query={spend} value={({ summary, unit }) => amount(summary.creditsApplied, unit)} hint={() => 'From commits and credits'} />
      <Stat label={usageLabel} query={usage} value={({ total }) => (total === null ? '–' : shortCount(total))} hint={largest} />
      <Stat label="Available balance" query={balances} value={available} hint={nextExpiry} />
    </Row>
  );
}
