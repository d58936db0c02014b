import { css } from 'styled-components';
import * as color from '../theme/color.js';
import { space, token } from '../theme/tokens.js';

/** Rules of the details below an open row, and of the tables in them. */
export const detailsCss = css`
  & :where([data-part='details']) {
    display: grid;
    gap: ${space(5)};
    padding: ${space(4)};
    border-radius: ${token.radius};
    background: ${color.grayExtralight};
    text-align: start;
  }
  & :where(tr[data-part='details-row'] > td) {
    padding: 0 0 ${space(4)};
    text-align: start;
  }
  & :where([data-part='details'] caption) {
    padding-bottom: ${space(1)};
    color: ${color.grayDark};
    font-size: 0.75rem;
    font-weight: 600;
  }
  & :where([data-part='details'] :is(th, td)) {
    padding-block: ${space(1.5)};
  }
  & :where([data-part='details'] :is(th, td):nth-child(2)) {
    width: 55%;
    text-align: start;
  }
  & :where([data-part='note']) {
    margin: 0;
    color: ${color.grayMedium};
    font-size: 0.75rem;
  }
`;
