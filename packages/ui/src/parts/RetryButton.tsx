'use client';
import type { ReactElement, ReactNode } from 'react';
import { Button } from './Button.js';

/** What a button to try again says and does. `busy` while a try is under way. */
export interface Retry {
  label: string;
  busy: boolean;
  onRetry: () => void;
}

/** Tries again. While it is busy it keeps the focus, but a press does nothing. */
export const RetryButton = ({ busy, onRetry, children }: Omit<Retry, 'label'> & { children: ReactNode }): ReactElement => (
  <Button type="button" data-part="retry" aria-disabled={busy || undefined} onClick={busy ? undefined : onRetry}>
    {children}
  </Button>
);
