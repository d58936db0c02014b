import type { SpendView } from '@meterboard/data';
import { color } from '@meterboard/ui/theme';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { amount } from '../kit/amounts.ts';
import { Stat } from '../kit/Stat.tsx';

const Sum = styled.div`
  display: grid;
  grid-template-columns: repeat(4, minmax(0, 1fr));
  gap: 16px;
  > * { position: relative; }
  /* The signs between the figures: gross, less credits, plus charges, is net. */
  > *:not(:first-child)::before {
    position: absolute;
    z-index: 1;
    left: -20px;
    top: calc(50% - 12px);
    width: 24px;
    border: 1px solid ${color.grayLight};
    border-radius: 50%;
    background: ${color.white};
    color: ${color.grayMedium};
    line-height: 22px;
    text-align: center;
  }
  > :nth-child(2)::before, > :nth-child(3)::before { content: '+' / ''; }
  > :nth-child(4)::before { content: '=' / ''; }
  @media (max-width: 60rem) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    > :nth-child(n)::before { content: none; }
  }
  @media (max-width: 28rem) { gap: 8px; }
`;

/** Gross to net as one sum. The figures are the view's own; nothing is added up here. */
export function SpendSum({ spend }: { spend: UseQueryResult<SpendView> }): ReactNode {
  const money = (pick: (view: SpendView) => SpendView['total']) => (view: SpendView) => amount(pick(view) ?? view.summary.net, view.unit);
  return (
    <Sum>
      <Stat label="Usage, gross" query={spend} value={money((view) => view.summary.gross)} hint={() => 'At your contract’s prices'} />
      <Stat label="Credits applied" query={spend} value={money((view) => view.summary.creditsApplied)} hint={() => 'Commits and credits drawn'} />
      <Stat label="Other charges" query={spend} value={money((view) => view.summary.otherCharges)} hint={() => 'Subscriptions, commit purchases'} />
      <Stat label="Net spend" query={spend} value={money((view) => view.summary.net)} hint={() => 'What you are billed'} />
    </Sum>
  );
}
