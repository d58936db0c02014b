'use client';
import type { ReactElement } from 'react';

/** The colour of a chip. It only repeats what the word says. */
export type ChipTone = 'good' | 'coming' | 'warning' | 'bad' | 'over';

/** A status in a word. Styled by `chipCss`. */
export function Chip({ tone, children }: { tone: ChipTone; children: string }): ReactElement {
  return (
    <span data-part="chip" data-tone={tone}>
      {children}
    </span>
  );
}
