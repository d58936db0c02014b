'use client';
import type { ReactElement } from 'react';
import { Button } from './Button.js';

export interface StatusNoteProps {
  text: string;
  retry?: { label: string; busy: boolean; onRetry: () => void } | undefined;
}

/**
 * What figures say about themselves while they are older than asked for, and the way to newer ones; empty where there is nothing to
 * say, for a status that is born with its words stays silent in most screen readers.
 */
export function StatusNote({ note }: { note: StatusNoteProps | null }): ReactElement {
  const retry = note?.retry;
  return (
    <>
      <span role="status">{note?.text}</span>
      {retry === undefined ? null : (
        <Button type="button" data-part="retry" aria-disabled={retry.busy || undefined} onClick={retry.busy ? undefined : retry.onRetry}>
          {retry.label}
        </Button>
      )}
    </>
  );
}
