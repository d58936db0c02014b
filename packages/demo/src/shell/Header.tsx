import { NetBalanceBadge } from '@meterboard/ui';
import { color } from '@meterboard/ui/theme';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useNetBalance } from '../billing/useNetBalance.ts';
import { Logo } from '../kit/Logo.tsx';
import { Link } from '../state/Link.tsx';
import { CustomerMenu } from './CustomerMenu.tsx';
import { Nav } from './Nav.tsx';
import { SchemeSwitch } from './SchemeSwitch.tsx';

const Bar = styled.header`
  border-bottom: 1px solid ${color.grayLight};
  background: ${color.white};
  > div { max-width: 80rem; margin: 0 auto; padding: 0 24px; }
  @media (max-width: 40rem) { > div { padding: 0 16px; } }
`;

const Top = styled.div`
  display: grid;
  grid-template: 'home customer . badge scheme' 72px / auto auto 1fr auto auto;
  align-items: center;
  gap: 0 12px;
  @media (max-width: 44rem) {
    grid-template: 'home customer scheme' 56px 'badge badge badge' auto / auto 1fr auto;
    gap: 0 8px;
    justify-items: start;
  }
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
  @media (max-width: 44rem) { padding-bottom: 4px; }
`;

const Scheme = styled.div`
  grid-area: scheme;
`;

/** The product's own chrome: where am I, who am I, what is left. */
export function Header(): ReactNode {
  return (
    <Bar>
      <Top>
        <Home href="/">
          <Logo />
          <span>Northwind Compute</span>
        </Home>
        <CustomerMenu />
        <Badge>
          <NetBalanceBadge label="Balance" state={useNetBalance()} />
        </Badge>
        <Scheme>
          <SchemeSwitch />
        </Scheme>
      </Top>
      <div>
        <Nav />
      </div>
    </Bar>
  );
}
