'use client';
import { QueryClientContext, QueryClientProvider } from '@tanstack/react-query';
import { useContext, useMemo, useState, type ReactElement } from 'react';
import { BillingError } from '@meterboard/data';
import { readZone } from '../i18n/intl.js';
import { BillingContext } from '../provider/context.js';
import type { SettingsProps } from '../provider/useSettings.js';
import { createOwnClient } from './ownClient.js';
import type { Session, SourceProps } from './session.js';
import { useNow } from './useNow.js';

/** A scope that no other has, in this page or in a cache that was saved from an earlier one. */
const freshScope = (): string => Array.from({ length: 3 }, () => Math.random().toString(36).slice(2)).join('');

/** @throws BillingError of code 'missing-provider' where there is no source */
function useSession({ source: own, scope: given, now: told, timeZone: zone }: DashboardScopeProps['props']): Session {
  const context = useContext(BillingContext);
  const source = own ?? context.source;
  const now = useNow(told ?? context.now);
  // A new source may belong to another customer.
  const [fresh, setFresh] = useState(() => ({ source, scope: freshScope() }));
  if (fresh.source !== source) setFresh({ source, scope: freshScope() });
  if (source === null) {
    throw new BillingError(
      'missing-provider',
      'A dashboard was rendered without a source, so it has nowhere to read from. Put <BillingProvider source={createHttpSource({ baseUrl })}> around it, or give it a source of its own.',
    );
  }
  const scope = given ?? fresh.scope;
  const timeZone = readZone(zone ?? context.timeZone);
  return useMemo(() => ({ source, scope, now, timeZone }), [source, scope, now, timeZone]);
}

export interface DashboardScopeProps {
  props: SourceProps & Pick<SettingsProps, 'timeZone'>;
  children: (session: Session) => ReactElement;
}

/** Finds the source, the cache and the current time. When the customer changes, everything below is mounted again, so that nothing of the one before is left. */
export function DashboardScope({ props, children }: DashboardScopeProps): ReactElement {
  const session = useSession(props);
  const host = useContext(QueryClientContext);
  const [own] = useState(createOwnClient);
  const body = <Body key={session.scope} session={session} render={children} />;
  return host === undefined ? <QueryClientProvider client={own}>{body}</QueryClientProvider> : body;
}

const Body = ({ session, render }: { session: Session; render: DashboardScopeProps['children'] }): ReactElement => render(session);
