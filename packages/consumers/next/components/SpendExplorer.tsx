'use client';
import { createHttpSource, type NetBalanceView, type SpendView } from '@meterboard/data';
import { BillingProvider, de, NetBalanceBadge, SpendChart, type LoadState } from '@meterboard/ui';
import type { Theme } from '@meterboard/ui/theme';
import { useEffect, useState } from 'react';

const source = createHttpSource({ baseUrl: '/api/billing' });

function useCreditLeft(): LoadState<NetBalanceView> {
  const [state, setState] = useState<LoadState<NetBalanceView>>({ status: 'pending' });
  useEffect(() => {
    const abort = new AbortController();
    const settle = (next: LoadState<NetBalanceView>): void => {
      if (!abort.signal.aborted) setState(next);
    };
    source.netBalance({}, { signal: abort.signal }).then(
      (data) => settle({ status: 'success', data }),
      (error: unknown) => settle({ status: 'error', error }),
    );
    return () => abort.abort();
  }, []);
  return state;
}

/** A host that controls which bucket of a chart is active, and shows something of its own for it. */
export function SpendExplorer({ view, theme }: { view: SpendView; theme: Theme }) {
  const [bucket, setBucket] = useState<number | null>(null);
  return (
    <BillingProvider theme={theme} locale="de-DE" messages={de}>
      <SpendChart title="Ausgaben" data={view} activeBucket={bucket} onActiveBucketChange={setBucket} />
      <output>{bucket === null ? 'Kein Tag' : view.buckets[bucket]?.start}</output>
      <NetBalanceBadge label="Guthaben" state={useCreditLeft()} />
    </BillingProvider>
  );
}
