'use client';
import { styled } from 'styled-components';
import * as color from '../theme/color.js';
import { space, token } from '../theme/tokens.js';
import { focusRing } from './css.js';

/** A row of buttons as wide as its box, four rows of them at most. */
export const Bar = styled.div`
  flex: none;
  display: flex;
  flex-wrap: wrap;
  gap: 0 ${space(1)};
  /* A shade below the last row tells that there is more to scroll to; at the end of the list another covers it. No row is cut in half: on phones it looked like one that is broken. */
  max-height: max(6.875rem, 102px);
  background:
    linear-gradient(transparent, ${color.white} 50%) bottom / 100% 2rem no-repeat local,
    linear-gradient(transparent, ${color.grayLight}) bottom / 100% 0.5rem no-repeat scroll;
  margin: ${space(2)} ${space(-1.5)} 0;
  padding: 2px;
  overflow: auto;
  overscroll-behavior: contain;
  scrollbar-width: thin;

  & :where(button) {
    position: relative;
    border: 0;
    border-radius: calc(${token.radius} * 0.625);
    background: none;
    color: ${color.grayDark};
    font: inherit;
    cursor: pointer;
  }
  & :where(button, [data-part='legend-line']) {
    display: inline-flex;
    align-items: center;
    gap: ${space(1.5)};
    min-height: max(1.625rem, 24px);
    max-width: 100%;
    padding: 0 ${space(1.5)};
    font-size: 0.75rem;
  }
  & :where(button:hover) {
    background: ${color.grayExtralight};
  }
  & :where(button):focus-visible {
    ${focusRing}
    outline-offset: -2px;
  }
  & :where(button[aria-pressed])::before {
    content: '';
    flex: none;
    box-sizing: border-box;
    width: 10px;
    height: 10px;
    border-radius: 3px;
    border: 2px solid var(--mb-swatch);
    background: var(--mb-swatch);
    forced-color-adjust: none;
  }
  & :where([data-part='pattern']) {
    position: absolute;
    inset-inline-start: ${space(1.5)};
    border-radius: 3px;
  }
  & :where([data-part='line-swatch']) {
    width: 14px;
    border-top: 2px solid ${color.grayDark};
  }
  & :where([data-part='legend-label']) {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  & :where([data-part='legend-total']) {
    color: ${color.grayMedium};
    font-variant-numeric: tabular-nums;
    unicode-bidi: plaintext;
    white-space: nowrap;
  }
  & :where(button[aria-pressed='false'])::before {
    background: none;
  }
  & :where(button[aria-pressed='false']) {
    color: ${color.grayMedium};
  }
  & :where(button[aria-pressed='false'] [data-part='legend-label']) {
    text-decoration: line-through;
  }
  & :where([data-part='show-all']) {
    color: ${color.action};
    font-weight: 500;
  }
  @container (max-width: 30rem) {
    & :where([data-part='legend-total']) {
      display: none;
    }
  }
  @media print {
    max-height: none;

    /* Not the names: browsers darken those that were coloured for a dark page. */
    & :where(button)::before {
      print-color-adjust: exact;
    }
  }
`;
