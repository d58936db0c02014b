import type { ReactElement } from 'react';

const BOX = { width: 14, height: 14, viewBox: '0 0 14 14', fill: 'none', stroke: 'currentColor', strokeWidth: 1.4, strokeLinecap: 'round', strokeLinejoin: 'round', 'aria-hidden': true, focusable: 'false' } as const;

export const SpeakerIcon = (): ReactElement => (
  <svg {...BOX}>
    <path d="M2 5.2h2L7 2.6v8.8L4 8.8H2zM9.4 5.2a2.6 2.6 0 0 1 0 3.6M11.2 3.4a5.1 5.1 0 0 1 0 7.2" />
  </svg>
);

export const StopIcon = (): ReactElement => (
  <svg {...BOX}>
    <rect x="3" y="3" width="8" height="8" rx="1.5" />
  </svg>
);
