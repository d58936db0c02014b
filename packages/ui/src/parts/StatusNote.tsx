'use client';
import type { ReactElement } from 'react';
import { RetryButton, type Retry } from './RetryButton.js';

export interface StatusNoteProps {
  text: string;
  retry?: Retry | undefined;
}

/**
 * Says that figures are being refreshed or could not be, with a button to try again. The live region is there, empty, even where there
 * is nothing to say: most screen readers ignore the words that one is created with. It has no role, since Orca names the role of an empty one.
 */
export function StatusNote({ note }: { note: StatusNoteProps | null }): ReactElement {
  const retry = note?.retry;
  return (
    <>
      <span aria-live="polite" aria-atomic="true">
        {note?.text}
      </span>
      {retry === undefined ? null : <RetryButton {...retry}>{retry.label}</RetryButton>}
    </>
  );
}
