'use client';
import type { ReactElement } from 'react';
import { RetryButton, type Retry } from './RetryButton.js';

export interface StatusNoteProps {
  text: string;
  retry?: Retry | undefined;
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
      {retry === undefined ? null : <RetryButton {...retry}>{retry.label}</RetryButton>}
    </>
  );
}
