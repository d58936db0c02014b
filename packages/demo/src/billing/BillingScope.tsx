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
      // The backend has retried already; from here on the reader decides.
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
 * One customer's cache and look. Give it the customer's id as its `key`: with another customer everything that was read for the one
 * before is gone, and what is still being read is cancelled.
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
