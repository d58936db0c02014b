'use client';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import * as color from '../theme/color.js';
import { space } from '../theme/tokens.js';

const List = styled.ul`
  flex: none;
  max-height: 3.25rem;
  margin: ${space(2)} 0 0;
  padding: ${space(2)} 0 0;
  overflow: auto;
  border-top: 1px solid ${color.grayLight};
  list-style: none;
  color: ${color.grayMedium};
  font-size: 0.75rem;

  @media print {
    max-height: none;
  }
`;

/** Notes below a chart: what the view left out, merged or could not reconcile. */
export function Notes({ notes, className }: { notes: readonly string[]; className?: string | undefined }): ReactElement | null {
  if (notes.length === 0) return null;
  return (
    <List data-part="notes" className={className}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </List>
  );
}
