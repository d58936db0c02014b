import { css } from 'styled-components';
import * as color from '../theme/color.js';
import { space } from '../theme/tokens.js';

/** Rules of the first cell of a row: `Expander`, the name, and small words below it. */
export const rowHeadCss = css`
  & :where([data-part='head']) {
    display: flex;
    gap: ${space(2)};
  }
  & :where([data-part='name']) {
    min-width: 0;
  }
  & :where([data-part='name-text']) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  & :where([data-expanded] [data-part='name-text']) {
    -webkit-line-clamp: none;
  }
  & :where([data-part='name-details']) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space(1)} ${space(2)};
    margin-top: ${space(1)};
    color: ${color.grayMedium};
    font-size: 0.75rem;
    overflow-wrap: anywhere;
  }
  & :where([data-part='expander']) {
    flex: none;
    display: inline-grid;
    place-items: center;
    width: max(1.5rem, 24px);
    height: max(1.5rem, 24px);
    margin: -2px 0 0 -4px;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    color: ${color.grayMedium};
    cursor: pointer;
  }
  & :where([data-part='expander']:hover) {
    background: ${color.grayLight};
    color: ${color.grayDark};
  }
  & :where([data-part='expander'] svg) {
    transition: transform 120ms ease;
  }
  & :where([data-part='expander'][aria-expanded='true'] svg) {
    transform: rotate(90deg);
  }
  &:dir(rtl) :where([data-part='expander'][aria-expanded='false'] svg) {
    transform: scaleX(-1);
  }
  @media (prefers-reduced-motion: reduce) {
    & :where([data-part='expander'] svg) {
      transition: none;
    }
  }
  @media print {
    & :where([data-part='expander']) {
      display: none;
    }
  }
`;
