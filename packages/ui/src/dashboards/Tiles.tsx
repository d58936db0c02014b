'use client';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { styled } from 'styled-components';
import { cardCss } from '../parts/cardCss.js';
import { focusRing, ownOrder } from '../parts/css.js';
import * as color from '../theme/color.js';
import { space, token } from '../theme/tokens.js';
import { DASH } from './tileFigure.js';

/** Each note has room for several lines, so that nothing moves when figures arrive. It grows where larger letters or more words need it: nothing is cut off. */
const List = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
  gap: ${space(3)};
  margin: 0;
  font-variant-numeric: tabular-nums;

  & > :where(div) {
    min-width: 0;
    padding: ${space(3)} ${space(4)};
    ${cardCss}
  }
  & :where(dt) {
    color: ${color.grayMedium};
    font-size: 0.75rem;
  }
  & :where(dd) {
    margin: 0;
    overflow-wrap: anywhere;
    ${ownOrder}
  }
  & :where([data-part='tile-value']) {
    min-height: 2rem;
    font-size: 1.375rem;
    font-weight: 600;
    line-height: 2rem;
    letter-spacing: -0.015em;
    display: flow-root;
  }
  & :where([data-level='low']) {
    color: ${color.amber};
  }
  & :where([data-level='overdrawn']) {
    color: ${color.primaryRed};
  }
  & :where([data-part='tile-value'] > small) {
    display: inline-block;
    line-height: 1;
    color: ${color.grayMedium};
    font-size: 0.8125rem;
    font-weight: 500;
    letter-spacing: 0;
  }
  & :where([data-part='tile-note']) {
    min-height: calc(1.125rem * var(--mb-tile-lines, 2));
    color: ${color.grayMedium};
    font-size: 0.75rem;
    line-height: 1.125rem;
  }
  @container (max-width: 56rem) {
    &[data-count='4'] {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 40rem) and (max-width: 56rem) {
    &[data-count='3'] :where([data-part='tile-note']) {
      min-height: 3.375rem;
    }
  }
  @container (max-width: 27rem) {
    &[data-count='4'] {
      grid-template-columns: minmax(0, 1fr);
    }
    & :where([data-part='tile-note']) {
      min-height: 2.25rem;
    }
  }
  & :where([data-part='retry']) {
    min-height: 24px;
    margin-block: -3px;
    padding: 0;
    border: 0;
    background: none;
    color: ${color.action};
    font: inherit;
    font-weight: 500;
    cursor: pointer;
  }
  & :where([data-part='retry']):focus-visible {
    ${focusRing}
    outline-offset: -2px;
  }
  & :where([data-part='blank']) {
    display: block;
    width: min(8rem, 60%);
    height: 1rem;
    margin-block: 0.5rem;
    border-radius: ${token.radius};
    background: ${color.grayExtralight};
  }
`;

export interface Tile {
  id: string;
  label: string;
  /** Null while it is loading. */
  value: ReactNode;
  note: ReactNode;
}

export interface TilesProps {
  tiles: readonly Tile[];
  busy: boolean;
  /** Lines of room for each note. Default 2. */
  lines?: number | undefined;
}

type ListStyle = CSSProperties & Record<'--mb-tile-lines', number>;

/** A few figures side by side, each with a label and a note. */
export function Tiles({ tiles, busy, lines = 2 }: TilesProps): ReactElement {
  const style: ListStyle = { '--mb-tile-lines': lines };
  return (
    <List data-part="tiles" data-count={tiles.length} style={style} data-busy={busy || undefined}>
      {tiles.map(({ id, label, value, note }) => (
        <div key={id} data-part="tile" data-tile={id}>
          <dt>{label}</dt>
          <dd data-part="tile-value" aria-hidden={value === DASH || undefined}>{value ?? <span data-part="blank" aria-hidden="true" />}</dd>
          <dd data-part="tile-note" suppressHydrationWarning>{note}</dd>
        </div>
      ))}
    </List>
  );
}
