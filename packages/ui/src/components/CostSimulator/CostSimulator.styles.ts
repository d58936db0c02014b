import { styled } from 'styled-components';
import { cardsBelow } from '../../parts/cardsCss.js';
import { focusRing, visuallyHidden } from '../../parts/css.js';
import { tableCss } from '../../parts/tableCss.js';
import * as color from '../../theme/color.js';
import { space, token } from '../../theme/tokens.js';

/** One wrapper with static rules for the whole table. */
export const Scroller = styled.div`
  ${tableCss}

  /* A cost stands in one line with the quantity in the field beside it. */
  & :where([data-part='row'] > td:has([data-part='quantity']) + td) {
    padding-block: ${space(5)} ${space(1)};
  }
  ${cardsBelow('34rem')}

  & :where([data-part='simulator'] > thead > tr > th:nth-child(2)) {
    width: 13rem;
  }
  & :where([data-part='simulator'] > thead > tr > th:nth-child(3)) {
    width: 11rem;
  }
  /* As high as the two lines of a cost that differs, so that typing moves no row. */
  & :where([data-part='row'] > td:last-child) {
    min-height: 2.75em;
  }
  & :where([data-part='row'] > td:last-child > [data-part='amount']) {
    font-weight: 600;
  }
  & :where([data-part='row'] > td:last-child > [data-part='none']) {
    font-size: 0.75rem;
  }
  & :where([data-part='quantity']) {
    box-sizing: border-box;
    width: 100%;
    min-width: 0;
    height: 2.25rem;
    padding-inline: ${space(2.5)};
    border: 1px solid ${color.grayMedium};
    border-radius: ${token.radius};
    background: ${color.white};
    color: ${color.grayDark};
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  & :where([data-part='quantity']:focus-visible) {
    ${focusRing}
  }
  & :where([data-part='quantity'][aria-invalid]) {
    border-color: ${color.primaryRed};
  }
  & :where(small[data-part='problem']) {
    margin-top: ${space(1)};
    color: ${color.primaryRed};
  }
  /* Beside its figure and not below it, so that typing moves no field. */
  & :where([data-part='totals'] small) {
    display: inline-block;
    font-weight: 400;
    letter-spacing: 0;
  }
  & :where([data-part='steps'] th) {
    overflow-wrap: anywhere;
  }
  & :where([data-part='steps'] :is(th, td):nth-child(2)) {
    width: 35%;
    text-align: end;
  }
  & :where([data-part='steps'] :is(th, td):nth-child(3)) {
    width: 20%;
  }
  & :where([data-part='estimate-note']) {
    margin: ${space(4)} 0 0;
    color: ${color.grayMedium};
    font-size: 0.75rem;
  }

  /* Each field of a card names itself. */
  @container (max-width: 34rem) {
    & :where([data-part='simulator'] > thead) {
      ${visuallyHidden}
    }
    /* Of as much of the gap below it: the second line of a cost makes no card higher. */
    & :where([data-part='row'] > td:has([data-part='quantity']) + td) {
      margin-bottom: -0.8125rem;
    }
    & :where([data-part='row'] > td:has([data-part='quantity']) + td)::before {
      margin-bottom: 0.8125rem;
    }
    /* Its name stands above it, clear of the ring around it. */
    & :where([data-part='row'] [data-part='quantity']) {
      margin-top: ${space(1)};
    }
    /* Of a card, a cell has the line to itself. */
    & :where([data-part='steps'] :is(th, td)) {
      width: auto;
      text-align: start;
    }
  }
  @media print {
    & :where([data-part='quantity']) {
      height: auto;
      padding: 0;
      border: 0;
    }
  }
`;
