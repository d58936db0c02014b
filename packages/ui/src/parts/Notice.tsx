'use client';
import type { ReactElement, ReactNode } from 'react';
import type { FrameState } from './Frame.js';
import { StatusPanel, type StatusPanelProps } from './StatusPanel.js';

/** A host's own words for a state without figures. */
export interface NoticesProps {
  renderEmpty?: (() => ReactNode) | undefined;
  /** `retry` is null where the state has no `refetch`. */
  renderError?: ((error: unknown, retry: (() => void) | null) => ReactNode) | undefined;
}

export interface NoticeProps {
  props: NoticesProps;
  loaded: { state: FrameState; error: unknown; retry: (() => void) | null };
  /** Null where there are figures. */
  panel: Omit<StatusPanelProps, 'skeleton' | 'className'> | null;
  /** The faint picture of what is loading. */
  skeleton: ReactElement;
}

/** What tables, lists and cards show in place of figures. */
export function Notice({ props: { renderEmpty, renderError }, loaded, panel, skeleton }: NoticeProps): ReactElement | null {
  const custom = loaded.state === 'empty' ? renderEmpty?.() : loaded.state === 'error' ? renderError?.(loaded.error, loaded.retry) : undefined;
  if (custom !== undefined) return <>{custom}</>;
  return panel === null ? null : <StatusPanel {...panel} skeleton={loaded.state === 'pending' ? skeleton : undefined} />;
}
