'use client';
import { memo, type ReactElement } from 'react';
import { styled } from 'styled-components';
import type { DrawnEvents, DrawnReference } from '../chart/annotations.js';
import * as color from '../theme/color.js';
import { space } from '../theme/tokens.js';
import { percent } from './percent.js';

const Layer = styled.div`
  position: absolute;
  inset: 0;
  isolation: isolate;

  & :where([data-part='reference']) {
    position: absolute;
    inset-inline: 0;
    border-top: 1.5px dashed ${color.grayDark};
  }
  & :where([data-beyond]) {
    /* Not transparent: forced colours would draw it. */
    border-top-style: none;
  }
  & :where([data-part='reference'] span) {
    position: absolute;
    inset-inline-end: 0;
    z-index: 1;
    display: flex;
    gap: 0.25em;
    max-width: 100%;
    padding: 1px ${space(1)};
    overflow: hidden;
    white-space: nowrap;
    border-radius: 3px;
    background: color-mix(in srgb, ${color.white} 82%, transparent);
    color: ${color.grayDark};
    font-weight: 500;
  }
  /* The name is cut off where it has to be, at its own end; the amount never is. */
  & :where(bdi:first-of-type) {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  & :where([data-part='event']) {
    position: absolute;
    inset-block: 0;
    border-inline-start: 1px dashed ${color.grayMedium};
  }
  & :where([data-part='event'])::before {
    content: '';
    position: absolute;
    top: -4px;
    inset-inline-start: -4px;
    height: 7px;
    /* No background: forced colours and paper take it away. */
    border-inline-start: 7px solid ${color.grayDark};
    transform: rotate(45deg);
  }
`;

/** Lines across the plot and markers of events. Their words are also in the summary, the tooltip and the table. */
export const Annotations = memo(function Annotations({ references, events }: { references: readonly DrawnReference[]; events: readonly DrawnEvents[] }): ReactElement | null {
  if (references.length === 0 && events.length === 0) return null;
  return (
    <Layer data-part="annotations" aria-hidden="true">
      {references.map(({ label, amount, share, beyond, labelTop }, index) => (
        <div key={index} data-part="reference" data-beyond={beyond ?? undefined} style={{ top: percent(share) }}>
          {labelTop === null ? null : (
            <span style={{ top: `${labelTop / 16}rem` }}>
              {beyond === null ? null : beyond === 'above' ? '\u2191 ' : '\u2193 '}
              <bdi>{label}</bdi> <bdi>{amount}</bdi>
            </span>
          )}
        </div>
      ))}
      {events.map(({ span, share }) => (
        <div key={span} data-part="event" style={{ insetInlineStart: percent(share) }} />
      ))}
    </Layer>
  );
});
