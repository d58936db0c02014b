import { css } from 'styled-components';
import * as color from '../theme/color.js';
import { space, token } from '../theme/tokens.js';
import { chipCss } from './chipCss.js';
import { focusRing } from './css.js';
import { detailsCss } from './detailsCss.js';
import { rowHeadCss } from './rowHeadCss.js';
import { sortHeadCss } from './sortHeadCss.js';

/** Style rules that the tables of balances and invoices share: the box they scroll in, their cells and rows, and the parts in those. */
export const tableCss = css`
  position: relative;
  flex: 1 1 auto;
  min-height: 0;
  overflow: auto;
  overscroll-behavior: contain;
  margin-inline: calc(${space(5)} * -1);
  margin-bottom: calc(${space(5)} * -1);
  padding-inline: ${space(5)};
  padding-bottom: ${space(5)};
  border-radius: 0 0 calc(${token.radius} * 1.5) calc(${token.radius} * 1.5);
  /* A shadow at an edge that hides more: the covers move with the content, the shadows stay. */
  background:
    linear-gradient(${color.white} 40%, transparent) top / 100% 2.5rem local no-repeat,
    linear-gradient(transparent, ${color.white} 60%) bottom / 100% 2.5rem local no-repeat,
    linear-gradient(${color.grayLight}, transparent) top / 100% 0.5rem scroll no-repeat,
    linear-gradient(transparent, ${color.grayLight}) bottom / 100% 0.5rem scroll no-repeat;

  &:focus-visible {
    ${focusRing}
    outline-offset: -3px;
  }
  & :where(table) {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  & :where(caption) {
    text-align: start;
  }
  & :where(th, td) {
    padding: ${space(3)} ${space(3)};
    border-bottom: 1px solid ${color.grayLight};
    vertical-align: top;
    text-align: end;
    font-weight: 400;
  }
  & :where(th:first-child, td:first-child) {
    padding-inline-start: 0;
    text-align: start;
  }
  & :where(th:last-child, td:last-child) {
    padding-inline-end: 0;
  }
  & :where(thead th) {
    padding-block: ${space(2)};
    color: ${color.grayMedium};
    font-size: 0.75rem;
    font-weight: 500;
    vertical-align: bottom;
    white-space: nowrap;
  }
  & :where(small) {
    display: block;
    color: ${color.grayMedium};
    font-size: 0.75rem;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  & :where([data-part='amount'], time) {
    white-space: nowrap;
  }
  & :where([data-part='unknown'], [data-part='none']) {
    color: ${color.grayMedium};
  }
  & :where([data-part='unknown']) {
    font-style: italic;
    /* In two: WebKit drops a shorthand with a style. */
    text-decoration: underline;
    text-decoration-style: dotted;
    text-underline-offset: 3px;
  }
  & :where(tbody tr[data-part='row']:hover > :is(th, td)) {
    background: ${color.grayExtralight};
  }
  & :where(tbody tr:last-child > :is(th, td)) {
    border-bottom: 0;
  }
  & :where(tr[data-expanded] > :is(th, td)) {
    border-bottom-color: transparent;
  }

  ${sortHeadCss}
  ${rowHeadCss}
  ${chipCss}
  ${detailsCss}
  @media print {
    overflow: visible;
    background: none;
  }
`;
