import { styled } from 'styled-components';
import { focusRing } from '../../parts/css.js';
import * as color from '../../theme/color.js';
import { space } from '../../theme/tokens.js';

/** One wrapper with static rules for the whole list; nested rules carry no weight, so that one class of the host wins over them. */
export const Scroller = styled.div`
  flex: 1 1 auto;
  min-height: 0;
  overflow: auto;
  overscroll-behavior: contain;
  margin-inline: calc(${space(5)} * -1);
  padding-inline: ${space(5)};

  &:focus-visible {
    ${focusRing}
    outline-offset: -3px;
  }
  & :where(ul) {
    margin: 0;
    padding: 0;
    /* With 'none' Safari would take it for no list. */
    list-style: '';
  }
  & :where(ul > li) {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: ${space(1)} ${space(3)};
    align-items: start;
    margin-inline: calc(${space(5)} * -1);
    padding: ${space(3)} ${space(5)};
    border-top: 1px solid ${color.grayLight};
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  & :where(ul > li[data-active]) {
    background: ${color.grayExtralight};
  }
  & :where([data-part='direction']) {
    width: 1rem;
    height: 1.125rem;
    color: ${color.amber};
  }
  & :where([data-part='explanation']) {
    min-width: 0;
  }
  & :where(p) {
    margin: 0;
  }
  & :where([data-part='sentence']) {
    font-weight: 600;
  }
  & :where([data-part='details']) {
    margin-top: ${space(0.5)};
    color: ${color.grayMedium};
  }
  & :where([data-part='note']) {
    padding-block: ${space(2)};
    color: ${color.grayMedium};
    font-size: 0.75rem;
  }
  & :where(button[aria-pressed='true']) {
    border-color: ${color.action};
    color: ${color.action};
  }

  @container (max-width: 30rem) {
    & :where(ul > li) {
      grid-template-columns: auto 1fr;
    }
    & :where(ul > li > button) {
      grid-column: 2;
      justify-self: start;
    }
  }
  @media (forced-colors: active) {
    & :where(ul > li[data-active]) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    overflow: visible;

    & :where(ul > li) {
      break-inside: avoid;
    }
    & :where(button) {
      display: none;
    }
  }
`;
