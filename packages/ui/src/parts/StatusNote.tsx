'use client';
import type { ReactElement } from 'react';
import { Button } from './Button.js';

export interface StatusNoteProps {
  text: string;
  retry?: { label: string; busy: boolean; onRetry: () => void } | undefined;
}

/** What figures say about themselves while they are older than asked for, and the way to newer ones. */
export function StatusNote({ text, retry }: StatusNoteProps): ReactElement {
  return (
    <>
      <span role="status">{text}</span>
      {retry === undefined ? null : (
        <Button type="button" data-part="retry" aria-disabled={retry.busy || undefined} onClick={retry.busy ? undefined : retry.onRetry}>
          {retry.label}
        </Button>
      )}
    </>
  );
}
