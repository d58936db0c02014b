import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { BillingScope } from './billing/BillingScope.tsx';
import { useSession } from './session/context.ts';
import { sessionQuery } from './session/session.ts';
import { SessionGate } from './session/SessionGate.tsx';
import { PageBoundary } from './shell/PageBoundary.tsx';
import { Shell } from './shell/Shell.tsx';
import { GlobalStyle } from './theme/GlobalStyle.ts';

function SignedIn(): ReactNode {
  const { customer } = useSession();
  const client = useQueryClient();
  return (
    <BillingScope key={customer.id} onSignedOut={() => void client.resetQueries({ queryKey: sessionQuery.queryKey })}>
      <Shell />
    </BillingScope>
  );
}

export function App(): ReactNode {
  return (
    <>
      <GlobalStyle />
      <SessionGate>
        <PageBoundary>
          <SignedIn />
        </PageBoundary>
      </SessionGate>
    </>
  );
}
