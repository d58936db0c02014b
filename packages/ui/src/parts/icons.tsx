import type { ReactElement } from 'react';

const BOX = { width: 14, height: 14, viewBox: '0 0 14 14', fill: 'none', stroke: 'currentColor', strokeWidth: 1.4, 'aria-hidden': true, focusable: 'false' } as const;

export const TableIcon = (): ReactElement => (
  <svg {...BOX}>
    <rect x="1.5" y="2" width="11" height="10" rx="1.5" />
    <path d="M1.5 5.5h11M1.5 8.8h11M5.5 5.5V12" />
  </svg>
);

export const ChartIcon = (): ReactElement => (
  <svg {...BOX}>
    <path d="M2 12.3h10M3.5 12V8M7 12V3M10.5 12V6" strokeLinecap="round" />
  </svg>
);
