import type { ReactNode } from 'react';
import { Stack } from '../kit/layout.ts';
import { PageHeading } from '../kit/PageHeading.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { Tabs } from '../kit/Tabs.tsx';
import { useViewState } from '../state/useViewState.ts';
import { EmbeddedDashboard } from './EmbeddedDashboard.tsx';
import { NativeDashboard } from './NativeDashboard.tsx';

const TABS = [
  { value: 'invoices', label: 'Invoices' },
  { value: 'usage', label: 'Usage' },
  { value: 'commits_and_credits', label: 'Commits and credits' },
] as const;

const VIEW_OPTIONS = [
  { value: 'native', label: 'Native' },
  { value: 'embedded', label: 'Embedded' },
] as const;

/** Metronome's three dashboards: as native components, or embedded as Metronome hosts them. */
export function Dashboards(): ReactNode {
  const [{ dashboard, view }, change] = useViewState();
  const title = TABS.find(({ value }) => value === dashboard)?.label ?? dashboard;
  return (
    <Stack>
      <PageHeading
        title="Dashboards"
        control={
          <Segmented
            label="Drawn by"
            value={view}
            options={VIEW_OPTIONS}
            onChange={(next) => {
              change({ view: next });
            }}
          />
        }
      >
        Metronome’s three dashboards, as components of this page or framed as Metronome hosts them.
      </PageHeading>
      <Tabs
        label="Dashboards"
        value={dashboard}
        tabs={TABS}
        onChange={(next) => {
          change({ dashboard: next });
        }}
      >
        {view === 'native' ? <NativeDashboard dashboard={dashboard} /> : <EmbeddedDashboard title={title} dashboard={dashboard} />}
      </Tabs>
    </Stack>
  );
}
