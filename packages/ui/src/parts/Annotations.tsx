'use client';
import { memo, type ReactElement } from 'react';
import type { DrawnEvents, DrawnReference } from '../chart/annotations.js';
import { percent } from './percent.js';

/** Below this share of the height there is no room for a label over its line. */
const TOP = 0.09;

/** Lines across the plot and moments along it. What they say is also in the summary, the tooltip and the table. */
export const Annotations = memo(function Annotations({ references, events }: { references: readonly DrawnReference[]; events: readonly DrawnEvents[] }): ReactElement | null {
  if (references.length === 0 && events.length === 0) return null;
  return (
    <div data-part="annotations" aria-hidden="true">
      {references.map(({ label, amount, share, beyond }, index) => (
        <div key={index} data-part="reference" data-beyond={beyond ?? undefined} data-under={share < TOP || undefined} style={{ top: percent(share) }}>
          <span>
            {beyond === null ? null : beyond === 'above' ? '\u2191 ' : '\u2193 '}
            <bdi>{label}</bdi> {amount}
          </span>
        </div>
      ))}
      {events.map(({ span, share }) => (
        <div key={span} data-part="event" style={{ insetInlineStart: percent(share) }} />
      ))}
    </div>
  );
});
