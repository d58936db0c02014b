'use client';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import * as color from '../theme/color.js';
import { percent } from './percent.js';

const Layer = styled.div`
  position: absolute;
  inset-block: 0;
  border-inline: 2px solid ${color.action};

  &::before {
    content: '';
    position: absolute;
    inset: 0;
    background: ${color.action};
    opacity: 0.16;
  }
  @media (forced-colors: active) {
    border-color: Highlight;
    outline: 2px solid Highlight;
    &::before {
      content: none;
    }
  }
  @media print {
    display: none;
  }
`;

export interface RangeLayerProps {
  /** Where it begins, and how wide it is, in shares of the plot in reading direction. */
  start: number;
  width: number;
}

/** The range that is being selected, above the marks and on a layer of its own. Nothing of it moves by itself. */
export const RangeLayer = ({ start, width }: RangeLayerProps): ReactElement => (
  <Layer data-part="range" aria-hidden="true" style={{ insetInlineStart: percent(start), width: percent(width), boxSizing: 'border-box' }} />
);
