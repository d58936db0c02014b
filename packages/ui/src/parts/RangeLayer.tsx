'use client';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import * as color from '../theme/color.js';
import { percent } from './percent.js';

const Layer = styled.div`
  position: absolute;
  inset-block: 0;
  box-sizing: border-box;
  border-inline: 2px solid ${color.action};

  @media (forced-colors: active) {
    border-color: Highlight;
    outline: 2px solid Highlight;
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

/** The edges of the range that is being selected, above the marks and on a layer of their own. The band between them lies behind the marks, whose colours have to stay those of the legend. */
export const RangeLayer = ({ start, width }: RangeLayerProps): ReactElement => (
  <Layer data-part="range" aria-hidden="true" style={{ insetInlineStart: percent(start), width: percent(width) }} />
);
