'use client';
import { styled } from 'styled-components';
import * as color from '../theme/color.js';
import { space } from '../theme/tokens.js';

/** The grid of axes and plot. `--mb-dir` turns what moves along the time axis around in right-to-left pages. */
export const Figure = styled.div`
  --mb-dir: 1;
  flex: 1 1 auto;
  min-height: 0;
  display: grid;
  grid-template-columns: var(--mb-gutter) minmax(0, 1fr);
  grid-template-rows: minmax(0, 1fr) 1.5rem;
  padding-top: ${space(2)};
  font-size: 0.6875rem;
  font-variant-numeric: tabular-nums;
  color: ${color.grayMedium};

  &:dir(rtl) {
    --mb-dir: -1;
  }
  & :where([data-part$='-axis'], [data-part='plot']) {
    position: relative;
  }
  & :where([data-part$='-axis'] span) {
    position: absolute;
    white-space: nowrap;
    line-height: 1;
    unicode-bidi: plaintext;
  }
  & :where([data-part='value-axis'] span) {
    inset-inline-end: ${space(2.5)};
    transform: translateY(-50%);
  }
  & :where([data-part='time-axis']) {
    grid-column: 2;
  }
  & :where([data-part='time-axis'] span) {
    bottom: 0;
    transform: translateX(calc(-50% * var(--mb-dir)));
  }
  & :where([data-part='unit']) {
    position: absolute;
    inset-inline: 0;
    bottom: 100%;
    min-height: 1.375rem;
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: baseline;
    gap: ${space(4)};
  }
  & :where([data-part='unit'] > :first-child) {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  & :where([data-part='range-total']) {
    unicode-bidi: plaintext;
    overflow-wrap: anywhere;
  }
  & :where([data-part='unit'] b) {
    color: ${color.grayDark};
    font-size: 0.8125rem;
    font-weight: 600;
  }
  &[data-unit] {
    padding-top: 1.75rem;
  }
  & :where([data-part='plot']) {
    isolation: isolate;
    min-width: 0;
    min-height: 0;
    border-radius: 2px;
    touch-action: pan-y pinch-zoom;
    -webkit-tap-highlight-color: transparent;
    cursor: default;
  }
  & :where([data-selectable]) {
    cursor: pointer;
  }
  & :where([data-part='plot'] > *) {
    pointer-events: none;
  }
  & :where([data-part='marks']) {
    position: absolute;
    inset: 0;
    display: block;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  &:dir(rtl) :where([data-part='marks']) {
    transform: scaleX(-1);
  }
  & :where([data-part='grid']) {
    stroke: ${color.grayLight};
    stroke-opacity: 0.65;
  }
  & :where([data-part='zero']) {
    stroke: ${color.grayMedium};
    stroke-opacity: 0.55;
  }
  /* Letters too large for both beside each other on a phone. */
  @container (max-width: 16rem) {
    &[data-unit] {
      padding-top: 3.25rem;
    }
    & :where([data-part='unit']) {
      grid-template-columns: 1fr;
      gap: 0;
    }
  }
  @media (forced-colors: active) {
    & :where([data-part='marks']) {
      forced-color-adjust: none;
    }
  }
  @media print {
    min-height: 14rem;

    & :where([data-part='marks']) {
      print-color-adjust: exact;
    }
  }
`;
