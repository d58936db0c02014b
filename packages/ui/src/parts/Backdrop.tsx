'use client';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { styled } from 'styled-components';
import * as color from '../theme/color.js';
import { Figure } from './Plot.styles.js';

const Behind = styled.div`
  position: relative;

  & > :where(svg) {
    position: absolute;
    inset: 0;
    color: ${color.grayLight};
  }
`;

/** Bare axes of an empty range, behind the words that say so. */
export function Backdrop({ timeAxis, children }: { timeAxis: ReactNode; children: ReactNode }): ReactElement {
  const gutterStyle: CSSProperties & Record<'--mb-gutter', string> = { '--mb-gutter': '0rem' };
  return (
    <Figure as="div" style={gutterStyle}>
      <span />
      <Behind data-part="backdrop">{children}</Behind>
      {timeAxis}
    </Figure>
  );
}
