import { MetronomeEmbed } from '@meterboard/ui';
import type { ReactNode } from 'react';
import { embedUrl } from '../billing/queries.ts';
import { Stack } from '../kit/layout.ts';
import { PageHeading } from '../kit/PageHeading.tsx';
import { Tabs } from '../kit/Tabs.tsx';
import { useSession } from '../session/context.ts';
import { useViewState } from '../state/useViewState.ts';

const TABS = [
  { value: 'invoices', label: 'Invoices' },
  { value: 'usage', label: 'Usage' },
  { value: 'commits_and_credits', label: 'Commits and credits' },
] as const;

/** Metronome's own dashboards, in the colours of this page. */
export function Embeds(): ReactNode {
  const { customer, embedOrigins } = useSession();
  const [{ dashboard }, change] = useViewState();
  return (
    <Stack>
      <PageHeading title="Metronome embeds">Metronome’s three hosted dashboards, framed in the colours of this page.</PageHeading>
      <Tabs
        label="Dashboards"
        value={dashboard}
        tabs={TABS}
        onChange={(next) => {
          change({ dashboard: next });
        }}
      >
        <MetronomeEmbed
          title={TABS.find(({ value }) => value === dashboard)?.label ?? dashboard}
          dashboard={dashboard}
          sessionKey={customer.id}
          allowedOrigins={embedOrigins}
          getUrl={({ signal, ...query }) => embedUrl(query, signal)}
        />
      </Tabs>
    </Stack>
  );
}
