import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { Splash } from '../kit/Splash.tsx';
import { SessionContext } from './context.ts';
import { onOtherTab, sessionQuery, signIn, signOut } from './session.ts';
import { SignIn } from './SignIn.tsx';

/** Shows the app to a signed-in customer, the sign-in page to everybody else, and a splash while it is not known which. */
export function SessionGate({ children }: { children: ReactNode }): ReactNode {
  const client = useQueryClient();
  const { data: session, error, refetch } = useQuery(sessionQuery);
  const change = useMutation({
    mutationFn: (customerId: string | null) => (customerId === null ? signOut() : signIn(customerId)),
    onSettled: () => client.resetQueries({ queryKey: sessionQuery.queryKey }),
  });
  useEffect(() => onOtherTab(() => void client.resetQueries({ queryKey: sessionQuery.queryKey })), [client]);

  if (error !== null) return <Splash title="We cannot reach the server" action={{ label: 'Try again', run: () => void refetch() }} />;
  // While the customer changes, the page of the one before must be gone.
  if (session === undefined || change.isPending) return <Splash title="Loading your account" busy />;
  if (session.customer === null) return <SignIn session={session} onChoose={change.mutate} />;
  return <SessionContext value={{ ...session, customer: session.customer, switchTo: change.mutate }}>{children}</SessionContext>;
}
