import { color, token } from '@meterboard/ui/theme';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { ArrowRight } from '../kit/icons.tsx';
import { Logo } from '../kit/Logo.tsx';
import type { Session } from './session.ts';

const Screen = styled.main`
  display: grid;
  justify-items: center;
  align-content: center;
  gap: 24px;
  min-height: 100dvh;
  padding: 32px 16px;
  text-align: center;
  h1 { margin-bottom: 4px; font-size: 1.5rem; line-height: 1.25; letter-spacing: -0.015em; }
  p { color: ${color.grayMedium}; }
`;

const Customers = styled.ul`
  display: grid;
  gap: 8px;
  width: min(100%, 30rem);
`;

const Choice = styled.button`
  display: grid;
  grid-template-columns: 1fr auto;
  align-items: center;
  gap: 2px 16px;
  width: 100%;
  padding: 14px 16px;
  border: 1px solid ${color.grayLight};
  border-radius: 12px;
  background: ${color.white};
  box-shadow: var(--shadow);
  text-align: start;
  cursor: pointer;
  strong { font-weight: 600; }
  span { grid-column: 1; color: ${color.grayMedium}; font-size: 0.8125rem; }
  svg { grid-area: 1 / 2 / span 2; color: ${color.grayMedium}; }
  &:hover { border-color: ${color.action}; }
  &:hover svg { color: ${color.action}; }
  &:focus-visible { outline: 2px solid ${token.focus}; }
`;

const Notice = styled.p`
  font-size: 0.8125rem;
`;

/** The demo's stand-in for a sign-in form: who would you like to be? */
export function SignIn({ session, onChoose }: { session: Session; onChoose: (customerId: string) => void }): ReactNode {
  return (
    <Screen>
      <Logo size={44} />
      <div>
        <h1>Sign in to Northwind Compute</h1>
        <p>Choose whose usage and bill you would like to see.</p>
      </div>
      <Customers>
        {session.customers.map(({ id, name, about }) => (
          <li key={id}>
            <Choice
              type="button"
              onClick={() => {
                onChoose(id);
              }}
            >
              <strong>{name}</strong>
              <span>{about}</span>
              <ArrowRight />
            </Choice>
          </li>
        ))}
      </Customers>
      <Notice>{session.notice}</Notice>
    </Screen>
  );
}
