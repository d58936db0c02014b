import { queryOptions } from '@tanstack/react-query';

export interface Customer {
  id: string;
  name: string;
  about: string;
}

/** What the demo's server says about the reader; see server/session-routes.ts. */
export interface Session {
  customer: Customer | null;
  customers: readonly Customer[];
  /** The current time of the billing data: the sandbox has a clock of its own. */
  now: string;
  /** Where the embedded dashboards may come from. */
  embedOrigins: readonly string[];
  /** Whose data this is: the sandbox's or the real API's. */
  notice: string;
}

async function call(init: RequestInit): Promise<Response> {
  const response = await fetch('/api/session', init);
  if (!response.ok) throw new Error(`The session could not be read or changed (HTTP ${response.status}).`);
  return response;
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => (await (await call({ signal })).json()) as Session,
  // Only signing in or out changes it, here or in another tab, and both invalidate this query.
  staleTime: Infinity,
});

/** Tabs share the cookie, so each has to learn when another one signs in or out. */
const channel = new BroadcastChannel('session');

export function onOtherTab(changed: () => void): () => void {
  channel.addEventListener('message', changed);
  return () => {
    channel.removeEventListener('message', changed);
  };
}

export async function signIn(customerId: string): Promise<void> {
  await call({ method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ customerId }) });
  channel.postMessage('changed');
}

export async function signOut(): Promise<void> {
  await call({ method: 'DELETE' });
  channel.postMessage('changed');
}
