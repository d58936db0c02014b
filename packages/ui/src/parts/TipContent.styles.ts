'use client';
import { styled } from 'styled-components';
import * as color from '../theme/color.js';
import { space } from '../theme/tokens.js';
import { ownOrder } from './css.js';

/** The head, the table of figures and the lines below it. */
export const Content = styled.div`
  font-variant-numeric: tabular-nums;

  & :where([data-part='tip-head']) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 ${space(2)};
    margin-bottom: ${space(1.5)};
    font-weight: 600;
  }
  & :where([data-part='in-progress']) {
    color: ${color.grayMedium};
    font-size: 0.6875rem;
    font-weight: 500;
  }
  & :where(table) {
    width: 100%;
    border-spacing: 0;
    text-align: end;
  }
  & :where(td, p, span) {
    ${ownOrder}
  }
  & :where(th, td) {
    padding: 2px 0;
    font-weight: 400;
    white-space: nowrap;
    vertical-align: baseline;
  }
  & :where(th) {
    width: 100%;
    min-width: 5rem;
    max-width: 0;
    padding-inline-end: ${space(3)};
    text-align: start;
    color: ${color.grayMedium};
  }
  /* A name is cut off at its own end, whichever way the page reads. */
  & :where(th bdi) {
    display: inline-block;
    max-width: calc(100% - 1rem);
    overflow: hidden;
    text-overflow: ellipsis;
    vertical-align: bottom;
  }
  & :where([data-part='share']) {
    padding-inline-start: ${space(2)};
    color: ${color.grayMedium};
  }
  /* Bold text would be shaped and laid out anew with every move from series to series. Forced colours keep the outline alone. */
  & :where([data-active]) {
    background: ${color.primaryLight};
    outline: 2px solid ${color.primaryLight};
    border-radius: 2px;
  }
  & :where([data-part='swatch']) {
    display: inline-block;
    width: 8px;
    height: 8px;
    margin-inline-end: ${space(2)};
    border-radius: 2px;
    forced-color-adjust: none;
  }
  /* In sight while forty series scroll. */
  & :where(tfoot) {
    position: sticky;
    bottom: 0;
    background: ${color.white};
    /* Over the row that shows in the padding below. */
    box-shadow: 0 ${space(3)} ${color.white};
  }
  & :where(tfoot td) {
    padding-top: ${space(1.5)};
    color: ${color.grayDark};
    border-top: 1px solid ${color.grayLight};
    font-weight: 600;
  }
  & :where([data-part='tip-total']) {
    display: flex;
    justify-content: space-between;
    gap: ${space(3)};
  }
  & :where(tbody tr:last-child :is(th, td)) {
    padding-bottom: ${space(1.5)};
  }
  & :where([data-part='change'], [data-part='open']) {
    margin: ${space(1)} 0 0;
    color: ${color.grayMedium};
    font-size: 0.6875rem;
  }
  & :where(p) {
    position: relative;
    margin: 0;
    color: ${color.grayMedium};
  }
  & :where([data-part='tip-event']) {
    unicode-bidi: normal;
    margin-top: ${space(1)};
    color: ${color.grayDark};
  }
  & :where([data-part='tip-event'])::before {
    content: '\\25C6';
    margin-inline-end: ${space(1.5)};
    font-size: 0.5625rem;
  }
`;
