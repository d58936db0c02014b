'use client';
import type { ReactElement } from 'react';
import type { Highlight } from '../chart/highlight.js';
import { paintOf } from './paint.js';
import { percent } from './percent.js';

const along = (share: number): string => `translateX(calc(${percent(share)} * var(--mb-dir)))`;

/** Behind the marks: the band of the active bucket. On a layer of its own, moved by a transform, so that no mark is painted again. */
export function HighlightLayer({ highlight }: { highlight: Highlight | null }): ReactElement {
  const band = highlight?.kind === 'band' ? highlight : null;
  return (
    <div data-part="highlight" aria-hidden="true">
      {band === null ? null : (
        <div data-part="highlight-track" style={{ transform: along(band.centre - band.width / 2) }}>
          <div data-part="band" style={{ width: percent(band.width) }} />
        </div>
      )}
    </div>
  );
}

/** Over the marks: a rule with a dot on every line, or the outline of one segment of a stack. */
export function PointerLayer({ highlight }: { highlight: Highlight | null }): ReactElement {
  if (highlight === null) return <div data-part="pointer" aria-hidden="true" />;
  const { kind, centre, dots, segment } = highlight;
  return (
    <div data-part="pointer" aria-hidden="true">
      {kind === 'rule' ? (
        <div data-part="highlight-track" style={{ transform: along(centre) }}>
          <div data-part="rule" />
          {dots.map(({ id, color, top, active }) => (
            <div key={id} data-part="dot" data-active={active || undefined} style={{ top: percent(top), background: paintOf(color) }} />
          ))}
        </div>
      ) : null}
      {segment === null ? null : (
        <div data-part="highlight-track" style={{ transform: along(centre - segment.width / 2) }}>
          <div data-part="segment" style={{ top: percent(segment.top), height: percent(segment.height), width: percent(segment.width) }} />
        </div>
      )}
    </div>
  );
}
