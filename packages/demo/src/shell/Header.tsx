import { NetBalanceBadge } from '@meterboard/ui';
import { color } from '@meterboard/ui/theme';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { balancesQuery } from '../billing/queries.ts';
import { useNetBalance } from '../billing/useNetBalance.ts';
import { Logo } from '../kit/Logo.tsx';
import { Link } from '../state/Link.tsx';
import { CustomerMenu } from './CustomerMenu.tsx';
import { Nav } from './Nav.tsx';
import { SchemeSwitch } from './SchemeSwitch.tsx';

const Bar = styled.header`
  border-bottom: 1px solid ${color.grayLight};
  background: ${color.white};
`;

/** Two rows with the balance beside both, beside the first where the pages need the width; on a narrow screen the balance has a row of its own. */
const Grid = styled.div`
  display: grid;
  grid-template:
    'home customer . scheme badge' minmax(64px, auto)
    'nav nav nav nav badge' auto / auto auto 1fr auto auto;
  align-items: center;
  gap: 0 12px;
  max-width: 72rem;
  margin: 0 auto;
  padding: 0 24px;
  @media (max-width: 60rem) {
    grid-template:
      'home customer . scheme badge' minmax(64px, auto)
      'nav nav nav nav nav' auto / auto auto 1fr auto auto;
  }
  @media (max-width: 44rem) {
    grid-template:
      'home customer scheme' minmax(60px, auto)
      'badge badge badge' auto
      'nav nav nav' auto / auto minmax(0, 1fr) auto;
    justify-items: start;
  }
  @media (max-width: 40rem) { padding: 0 16px; }
`;

const Home = styled(Link)`
  grid-area: home;
  display: flex;
  align-items: center;
  gap: 10px;
  color: ${color.grayDark};
  font-size: 0.9375rem;
  font-weight: 650;
  letter-spacing: -0.01em;
  text-decoration: none;
  @media (max-width: 60rem) { span { position: absolute; clip-path: inset(50%); } }
`;

const Badge = styled.div`
  grid-area: badge;
  @media (max-width: 60rem) { margin-top: 8px; }
  @media (max-width: 44rem) {
    width: 100%;
    margin-top: 0;
    > * { width: 100%; }
  }
`;

const Scheme = styled.div`
  grid-area: scheme;
`;

/** The header of every page: the customer, the colour scheme, the balance and the pages. */
export function Header(): ReactNode {
  const balance = useNetBalance();
  // Nothing left would be an alarm to somebody who never had any.
  const none = useQuery(balancesQuery()).data?.lines.length === 0;
  return (
    <Bar>
      <Grid>
        <Home href="/">
          <Logo />
          <span>Northwind Compute</span>
        </Home>
        <CustomerMenu />
        <Scheme>
          <SchemeSwitch />
        </Scheme>
        <Badge>{!none && <NetBalanceBadge label="Balance" state={balance} />}</Badge>
        <Nav />
      </Grid>
    </Bar>
  );
}
