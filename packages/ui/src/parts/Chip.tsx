'use client';
import type { ReactElement } from 'react';

/** What a state means to a reader; the colour repeats the word and never replaces it. */
export type ChipTone = 'good' | 'coming' | 'warning' | 'bad' | 'over';

/** A state in a word. Styled by `tableCss`. */
export function Chip({ tone, children }: { tone: ChipTone; children: string }): ReactElement {
  return (
    <span data-part="chip" data-tone={tone}>
      {children}
    </span>
  );
}
