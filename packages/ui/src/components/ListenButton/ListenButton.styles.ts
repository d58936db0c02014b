'use client';
import { styled } from 'styled-components';
import { ownOrder } from '../../parts/css.js';
import * as color from '../../theme/color.js';
import { space, token } from '../../theme/tokens.js';

/** Button and sentence in one line where there is room. Nested rules carry no weight, so that one class of the host wins over them. */
export const Root = styled.span`
  display: inline-flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${space(1)} ${space(2.5)};
  max-width: 100%;
  color: ${color.grayMedium};
  font-family: ${token.fontFamily};
  font-size: 0.75rem;
  line-height: 1.4;
  text-align: start;

  & > :where([data-part='range'], [data-part='failure']) {
    display: inline-block;
    min-width: 0;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
    ${ownOrder}
  }
  & > :where([data-part='failure']) {
    color: ${color.amber};
  }
  & > :where([data-part='listen']) > svg:dir(rtl) {
    transform: scaleX(-1);
  }
  /* Two lines of its own in every state, so that nothing below moves when the amounts come. No container query: a host may lay this out by its content. */
  @media (max-width: 30rem) {
    & > :where([data-part='range']) {
      flex-basis: 100%;
      min-height: 2.8em;
    }
  }
  @media print {
    display: none;
  }
`;
