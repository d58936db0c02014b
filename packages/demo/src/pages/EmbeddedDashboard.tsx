import type { DashboardKind } from '@meterboard/data';
import { MetronomeEmbed } from '@meterboard/ui';
import type { ReactNode } from 'react';
import { embedUrl } from '../billing/queries.ts';
import { useSession } from '../session/context.ts';

/** One of Metronome's own dashboards, in the colours of this page. */
export function EmbeddedDashboard({ title, dashboard }: { title: string; dashboard: DashboardKind }): ReactNode {
  const { customer, embedOrigins } = useSession();
  return <MetronomeEmbed title={title} dashboard={dashboard} scope={customer.id} allowedOrigins={embedOrigins} getUrl={({ signal, ...query }) => embedUrl(query, signal)} />;
}
