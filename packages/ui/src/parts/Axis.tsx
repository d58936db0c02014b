'use client';
import { memo, type ReactElement } from 'react';
import type { TimeTick } from '../chart/timeTicks.js';
import type { ValueTick } from '../chart/valueTicks.js';
import { percent } from './percent.js';

/** Labels of the value axis, in HTML: so they scale with the reader's font and are not stretched with the drawing. */
export const ValueAxis = memo(function ValueAxis({ ticks, className }: { ticks: readonly ValueTick[]; className?: string | undefined }): ReactElement {
  return (
    <div data-part="value-axis" aria-hidden="true" className={className}>
      {ticks.map(({ value, share, label }) => (
        <span key={value} style={{ top: percent(share) }}>
          {label}
        </span>
      ))}
    </div>
  );
});

/** Labels of the time axis. */
export const TimeAxis = memo(function TimeAxis({ ticks, className }: { ticks: readonly TimeTick[]; className?: string | undefined }): ReactElement {
  return (
    <div data-part="time-axis" aria-hidden="true" className={className}>
      {ticks.map(({ span, share, label }) => (
        <span key={span} style={{ insetInlineStart: percent(share) }}>
          {label}
        </span>
      ))}
    </div>
  );
});
