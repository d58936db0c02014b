'use client';
import type { ReactElement } from 'react';
import { asExpander } from '../dom/tableRoles.js';

export interface ExpanderProps {
  label: string;
  expanded: boolean;
  /** Id of what it opens. */
  controls: string;
  onToggle: () => void;
}

/** The button that opens the details of a row. Styled by `rowHeadCss`. */
export function Expander({ label, expanded, controls, onToggle }: ExpanderProps): ReactElement {
  return (
    <button {...asExpander(label, expanded, controls)} data-part="expander" onClick={onToggle}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M6 3.5 10.5 8 6 12.5" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </button>
  );
}
