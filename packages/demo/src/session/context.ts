import { createContext, use } from 'react';
import type { Customer, Session } from './session.ts';

export interface SignedIn extends Session {
  customer: Customer;
  /** Signs in as another customer of the demo; null signs out. */
  switchTo: (customerId: string | null) => void;
}

export const SessionContext = createContext<SignedIn | null>(null);

/** The signed-in customer; only below SessionGate. */
export function useSession(): SignedIn {
  const session = use(SessionContext);
  if (session === null) throw new Error('useSession is called outside of SessionGate, which knows who is signed in.');
  return session;
}
