'use client';
import { styled } from 'styled-components';
import * as color from '../theme/color.js';
import { space, token } from '../theme/tokens.js';
import { cardCss } from './cardCss.js';
import { focusRing, ownOrder, visuallyHidden } from './css.js';

/** Nested rules are wrapped in :where(), so that one class of the host wins over them. */
export const Root = styled.section`
  box-sizing: border-box;
  position: relative;
  container-type: inline-size;
  min-width: 0;
  padding: ${space(5)};
  ${cardCss}
  font-family: ${token.fontFamily};
  font-size: 0.8125rem;
  line-height: 1.4;
  text-align: start;

  & :where(*) {
    box-sizing: border-box;
  }
  & :where(p, li, small, [role='status'], [aria-live], [data-part='title']) {
    ${ownOrder}
  }
  & :where([data-part='header']) {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: ${space(1)} ${space(4)};
    margin-bottom: ${space(4)};
  }
  & :where([data-part='heading']) {
    flex: 1 1 12rem;
    min-width: 0;
  }
  & :where([data-part='title']) {
    margin: 0;
    font-size: 0.9375rem;
    font-weight: 600;
    line-height: 1.35;
    letter-spacing: -0.006em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  & :where([data-part='description']) {
    margin: ${space(0.5)} 0 0;
    color: ${color.grayMedium};
    overflow-wrap: anywhere;
  }
  & :where([data-part='actions']) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space(2)};
  }
  & :where([data-part='status-place']) {
    position: relative;
    z-index: 4;
    flex: none;
    height: 0;
  }
  & :where([data-part='status']) {
    position: absolute;
    inset-block-start: ${space(-3.5)};
    /* About the middle, from a start that stays where it is when other words come. */
    inset-inline-start: max(0px, 50% - 9rem);
    display: flex;
    align-items: center;
    width: max-content;
    max-width: min(100%, 50% + 9rem);
    padding-inline: ${space(2.5)};
    border: 1px solid ${color.grayLight};
    border-radius: ${token.radius};
    background: ${color.white};
    box-shadow: 0 2px 8px -2px rgb(16 20 32 / 12%);
    color: ${color.grayDark};
    font-size: 0.75rem;
    line-height: 1.3;
  }
  /* One line only: a second one would cover the figures. What failed stands first. */
  & :where([data-part='status'] > span) {
    padding-block: ${space(0.5)};
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  & :where([data-part='status']) > button {
    min-height: 24px;
    margin-block: -1px;
    margin-inline-end: ${space(-2.5)};
    border: 0;
    background: none;
    color: ${color.action};
  }
  & :where([data-part='body']) {
    position: relative;
    display: flex;
    flex-direction: column;
    min-width: 0;
  }
  & :where([data-part='hidden']) {
    ${visuallyHidden}
  }
  &:focus-visible,
  & :where(button, [tabindex='0']):focus-visible {
    ${focusRing}
  }
  /* Letters too large for one line on a phone: the note takes room of its own. */
  @container (max-width: 12rem) {
    & :where([data-part='status-place']) {
      height: auto;
    }
    & :where([data-part='status']) {
      position: static;
      max-width: none;
      margin-bottom: ${space(2)};
    }
    & :where([data-part='status'] > span) {
      white-space: normal;
    }
  }
  @container (max-width: 26rem) {
    & :where([data-part='header']) {
      flex-wrap: nowrap;
    }
    & :where([data-part='heading']) {
      flex-basis: 0;
    }
    & :where([data-part='table-switch'] > span) {
      ${visuallyHidden}
    }
  }
  /* What keeps its own colours there stands on the reader's ground, light or dark, whatever the page or its theme is. */
  @media (forced-colors: active) {
    color-scheme: light dark !important;
  }
  @media print {
    color-scheme: light !important;
    break-inside: avoid;

    & :where([data-part='actions']) {
      display: none;
    }
    /* Paper does not scroll. */
    & :where([data-part='body']) {
      height: auto !important;
      min-height: 8rem;
    }
  }
`;
