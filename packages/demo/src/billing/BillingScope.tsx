import { RequestError } from '@meterboard/data';
import { BillingProvider } from '@meterboard/ui';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { LOCALE } from '../kit/amounts.ts';
import { useScheme } from '../theme/scheme.ts';
import { THEMES } from '../theme/theme.ts';

function createClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // The backend has retried already; from here on the reader decides whether to.
      queries: { retry: false, staleTime: 60_000 },
    },
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof RequestError && error.kind === 'unauthorized') onSignedOut();
      },
    }),
  });
}

/**
 * One customer's cache and theme. Give it the customer's id as its `key`: when the customer changes, everything read for the one before
 * is dropped, and requests still under way are cancelled.
 */
export function BillingScope({ onSignedOut, children }: { onSignedOut: () => void; children: ReactNode }): ReactNode {
  const [client] = useState(() => createClient(onSignedOut));
  const scheme = useScheme();
  return (
    <QueryClientProvider client={client}>
      <BillingProvider locale={LOCALE} timeZone="UTC" theme={THEMES[scheme]}>
        {children}
      </BillingProvider>
    </QueryClientProvider>
  );
}
