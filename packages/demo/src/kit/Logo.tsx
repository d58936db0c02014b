import { color } from '@meterboard/ui/theme';
import type { ReactNode } from 'react';

/** Northwind's mark, to be put beside its name. */
export function Logo({ size = 28 }: { size?: number }): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" style={{ fill: color.action }} />
      <path d="M9 23V9l14 14V9" style={{ stroke: color.white }} strokeWidth="3.2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
