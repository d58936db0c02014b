import { css } from 'styled-components';
import * as color from '../theme/color.js';
import { space } from '../theme/tokens.js';

/** Rules of `SortHead`: the arrows are faint until the column is pointed at or sorted by. */
export const sortHeadCss = css`
  & :where([data-part='sort']) {
    display: inline-flex;
    align-items: center;
    gap: ${space(1)};
    min-height: 24px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  & :where(th:not(:first-child) [data-part='sort']) {
    flex-direction: row-reverse;
  }
  & :where([data-part='sort']:hover, [aria-sort] [data-part='sort']) {
    color: ${color.grayDark};
  }
  & :where([data-part='sort'] svg) {
    fill: currentColor;
    opacity: 0;
  }
  & :where([data-part='sort']:is(:hover, :focus-visible) svg) {
    opacity: 0.5;
  }
  @media (hover: none) {
    & :where([data-part='sort'] svg) {
      opacity: 0.5;
    }
  }
  & :where([aria-sort] [data-part='sort'] svg) {
    opacity: 1;
  }
  & :where([aria-sort='ascending'] [data-direction='descending'], [aria-sort='descending'] [data-direction='ascending']) {
    opacity: 0.25;
  }
`;
