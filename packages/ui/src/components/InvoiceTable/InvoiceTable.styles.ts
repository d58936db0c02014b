import { styled } from 'styled-components';
import { cardsBelow } from '../../parts/cardsCss.js';
import { tableCss } from '../../parts/tableCss.js';
import * as color from '../../theme/color.js';

/** One wrapper with static rules for the whole table. */
export const Scroller = styled.div`
  ${tableCss}
  ${cardsBelow('38rem')}

  @container (min-width: 38rem) {
    & :where(th[data-column='date']) {
      width: 44%;
    }
  }
  & :where([data-part='invoices'] > thead > tr > :is([data-column='status'], [data-column='payment']), [data-part='row'] > td:is(:nth-child(2), :nth-child(3))) {
    text-align: start;
  }
  & :where(th:is([data-column='status'], [data-column='payment']) [data-part='sort']) {
    flex-direction: row;
  }
  & :where([data-part='invoice-total'] > [data-part='amount']) {
    font-weight: 600;
  }
  & :where(tr[data-status='void'] [data-part='invoice-total'] > [data-part='amount']) {
    color: ${color.grayMedium};
    font-weight: 400;
    text-decoration: line-through;
  }
  & :where([data-part='download-failed']) {
    color: ${color.primaryRed};
  }
  & :where([data-part='lines'] th) {
    overflow-wrap: anywhere;
  }
  & :where([data-part='lines'] :is(th, td):nth-child(2)) {
    width: 25%;
    text-align: end;
    white-space: nowrap;
  }
  & :where([data-part='lines'] tr[data-counted='false'] td) {
    color: ${color.grayMedium};
  }
  & :where([data-part='lines'] tfoot :is(th, td)) {
    border-bottom: 0;
    border-top: 1px solid ${color.grayMedium};
    font-weight: 600;
  }

  @container (max-width: 38rem) {
    & :where(thead th[data-column='download']) {
      display: none;
    }
    & :where([data-part='lines'] > tfoot) {
      display: block;
    }
    & :where([data-part='lines'] > tfoot > tr) {
      display: grid;
      grid-template-columns: 1fr auto;
      border-top: 1px solid ${color.grayMedium};
    }
    & :where([data-part='lines'] > tfoot > tr > :is(th, td)) {
      padding-inline: 0;
      border: 0;
    }
    & :where([data-part='lines'] > tbody > tr > th) {
      grid-column: 1 / -1;
    }
    & :where([data-part='lines'] > tbody > tr > td:nth-child(2)) {
      width: auto;
      text-align: start;
      white-space: normal;
    }
  }
  @media print {
    & :where([data-part='download-cell'], th[data-column='download']) {
      display: none;
    }
  }
`;
