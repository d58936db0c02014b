'use client';
import { styled } from 'styled-components';
import * as color from '../theme/color.js';
import { space } from '../theme/tokens.js';
import { focusRing, ownOrder, visuallyHidden } from './css.js';

/** One wrapper for the whole table: a styled component per cell costs three times the server's time. */
export const Scroller = styled.div`
  /* Words that are only spoken stand absolutely in their cells: they scroll, and are cut off, with them. */
  position: relative;
  flex: 1 1 auto;
  min-height: 0;
  overflow: auto;
  overscroll-behavior: contain;
  font-variant-numeric: tabular-nums;

  &:focus-visible {
    ${focusRing}
    outline-offset: -2px;
  }
  & :where(table) {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    text-align: end;
  }
  & :where(td) {
    ${ownOrder}
  }
  /* The heading above says the same; the unit of the figures it does not. */
  & :where(caption:not([data-unit])) {
    ${visuallyHidden}
  }
  & :where(caption) {
    color: ${color.grayMedium};
    font-size: 0.6875rem;
    text-align: start;
    overflow-wrap: anywhere;
  }
  & :where(th, td) {
    padding: ${space(1.5)} ${space(3)};
    border-bottom: 1px solid ${color.grayLight};
    font-weight: 400;
    white-space: nowrap;
  }
  & :where(thead th) {
    position: sticky;
    top: 0;
    z-index: 2;
    background: ${color.white};
    color: ${color.grayMedium};
    font-size: 0.75rem;
    font-weight: 500;
    text-align: end;
    vertical-align: bottom;
  }
  /* A long name has three lines of its column before it is cut off. */
  & :where(thead th > span) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    width: max-content;
    max-width: 14rem;
    overflow: hidden;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  & :where(th + th > span) {
    margin-inline-start: auto;
  }
  & :where(th:first-child) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    padding-inline-start: 0;
    background: ${color.white};
    text-align: start;
  }
  & :where(thead th:first-child) {
    z-index: 3;
  }
  & :where(tfoot th, tfoot td) {
    position: sticky;
    bottom: 0;
    border-bottom: 0;
    border-top: 1px solid ${color.grayLight};
    background: ${color.white};
    font-weight: 600;
  }
  & :where(tbody tr:hover :is(th, td)) {
    background: ${color.grayExtralight};
  }
  & :where([data-empty]) {
    color: ${color.grayMedium};
  }
  & :where([data-part='more']) {
    padding: ${space(3)} 0;
  }
`;
