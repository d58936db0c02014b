'use client';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import type { Highlight } from '../chart/highlight.js';
import * as color from '../theme/color.js';
import { paintOf } from './paint.js';
import { percent } from './percent.js';

/** How far a dot may extend beyond the plot. Anything further is cut off, or it would make the page scroll. */
const MARGIN = 8;

const Layer = styled.div`
  position: absolute;
  inset: -${MARGIN}px;
  overflow: hidden;

  & > :where(*) {
    position: absolute;
    inset: ${MARGIN}px;
    will-change: transform;
  }
  & > * > :where(*) {
    position: absolute;
    inset-inline-start: 0;
  }
  & :where([data-part='band'], [data-part='rule']) {
    inset-block: 0;
  }
  & :where([data-part='band']) {
    background: ${color.primaryLight};
    border-radius: 2px;
  }
  & :where([data-part='rule']) {
    border-inline-start: 1px solid ${color.grayMedium};
  }
  & :where([data-part='dot']) {
    width: 9px;
    height: 9px;
    margin: -4.5px;
    border: 2px solid ${color.white};
    border-radius: 50%;
  }
  & :where([data-part='segment']) {
    outline: 2px solid ${color.grayDark};
    border-radius: 2px;
  }
  @media (forced-colors: active) {
    & :where([data-part='band']) {
      border-inline: 1px solid Highlight;
    }
    & :where([data-part='dot']) {
      forced-color-adjust: none;
    }
  }
  @media print {
    display: none;
  }
`;

const along = (share: number): string => `translateX(calc(${percent(share)} * var(--mb-dir)))`;

/**
 * What marks the active bucket: its band, behind the marks, and above them a rule with a dot on each line or the outline of one segment of a
 * stack. Each is moved by a transform, so that no mark is painted again.
 */
export function HighlightLayer({ highlight }: { highlight: Highlight | null }): ReactElement | null {
  if (highlight === null) return null;
  const { kind, centre, width, dots, segment } = highlight;
  return (
    <Layer data-part="highlight" aria-hidden="true">
      {kind === 'band' ? (
        <div style={{ zIndex: -1, transform: along(centre - width / 2) }}>
          <div data-part="band" style={{ width: percent(width) }} />
        </div>
      ) : (
        <div style={{ transform: along(centre) }}>
          <div data-part="rule" />
          {dots.map(({ id, color, top, active }) => (
            <div key={id} data-part="dot" data-active={active || undefined} style={{ top: percent(top), background: paintOf(color) }} />
          ))}
        </div>
      )}
      {segment === null ? null : (
        <div style={{ transform: along(centre - segment.width / 2) }}>
          <div data-part="segment" style={{ top: percent(segment.top), height: percent(segment.height), width: percent(segment.width) }} />
        </div>
      )}
    </Layer>
  );
}
