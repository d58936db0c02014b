'use client';
import { createHttpSource, type SpendView } from '@meterboard/data';
import { BillingProvider, de, NetBalanceBadge, SpendChart, useLoad } from '@meterboard/ui';
import type { Theme } from '@meterboard/ui/theme';
import { useState } from 'react';

const source = createHttpSource({ baseUrl: '/api/billing' });

/** A host that controls which bucket of a chart is active, and shows something of its own for it. */
export function SpendExplorer({ view, theme }: { view: SpendView; theme: Theme }) {
  const [bucket, setBucket] = useState<number | null>(null);
  const credit = useLoad({ load: source.netBalance, query: {}, scope: 'of the session' });
  return (
    <BillingProvider theme={theme} locale="de-DE" messages={de}>
      <SpendChart title="Ausgaben" data={view} activeBucket={bucket} onActiveBucketChange={setBucket} />
      <output>{bucket === null ? 'Kein Tag' : view.buckets[bucket]?.start}</output>
      <NetBalanceBadge label="Guthaben" state={credit} />
    </BillingProvider>
  );
}
