import { css, type RuleSet } from 'styled-components';
import * as color from '../theme/color.js';
import { space } from '../theme/tokens.js';
import { visuallyHidden } from './css.js';

/**
 * Where a table's component is narrower than `width`, its rows become cards and each cell names itself, since its column is no
 * longer above it; tables in the details stack their cells two by two.
 */
export const cardsBelow = (width: string): RuleSet => css`
  @container (max-width: ${width}) {
    & :where([data-cards], [data-cards] > :is(thead, tbody, caption), [data-part='details-row'], [data-part='details-row'] > td, [data-stack], [data-stack] > :is(caption, tbody)) {
      display: block;
    }
    & :where([data-cards] > thead > tr) {
      display: flex;
      flex-wrap: wrap;
      gap: 0 ${space(3)};
      border-bottom: 1px solid ${color.grayLight};
    }
    & :where([data-cards] > thead th) {
      width: auto;
      min-width: 0;
      padding: ${space(1)} 0;
      border: 0;
    }
    & :where([data-cards] > thead [data-part='sort']) {
      flex-direction: row;
    }
    /* Above no column, a word alone would not look like something to sort by. */
    & :where([data-cards] > thead th:not([aria-sort]) [data-part='sort'] svg) {
      opacity: 0.5;
    }
    & :where([data-cards] > tbody > [data-part='row']) {
      display: flex;
      flex-wrap: wrap;
      gap: ${space(3)} ${space(4)};
      padding: ${space(4)} 0;
      border-bottom: 1px solid ${color.grayLight};
    }
    & :where([data-cards] > tbody > [data-part='row']:is(:last-child, [data-expanded])) {
      border-bottom: 0;
    }
    & :where([data-cards] > tbody > [data-part='row'] > :is(th, td)) {
      flex: 1 1 7rem;
      min-width: 0;
      padding: 0;
      border: 0;
      text-align: start;
    }
    & :where([data-cards] > tbody > [data-part='row'] :is([data-part='amount'], time)) {
      white-space: normal;
    }
    & :where([data-cards] > tbody > [data-part='row'] > th) {
      flex-basis: 100%;
    }
    & :where([data-cards] > tbody > [data-part='row'] > [data-label])::before {
      content: attr(data-label) / '';
      display: block;
      color: ${color.grayMedium};
      font-size: 0.75rem;
    }
    & :where([data-stack] > thead) {
      ${visuallyHidden}
    }
    & :where([data-stack] > tbody > tr) {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 0 ${space(4)};
      padding-block: ${space(1.5)};
      border-bottom: 1px solid ${color.grayLight};
    }
    & :where([data-stack] > tbody > tr:last-child) {
      border-bottom: 0;
    }
    & :where([data-stack] > tbody > tr > :is(th, td)) {
      width: auto;
      padding: 0;
      border: 0;
    }
    & :where([data-stack] > tbody > tr > :nth-child(2)) {
      grid-row: 2;
    }
    & :where([data-stack] > tbody > tr > :nth-child(4)) {
      grid-row: 2;
      color: ${color.grayMedium};
    }
  }
`;
