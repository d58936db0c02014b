'use client';
import type { ReactElement } from 'react';
import { Button } from './Button.js';

export interface StatusNoteProps {
  text: string;
  retry?: { label: string; busy: boolean; onRetry: () => void } | undefined;
}

/**
 * Says that figures are being refreshed or could not be, with a button to try again. The status element is there, empty, even where there
 * is nothing to say: most screen readers ignore the words that a status is created with.
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
