'use client';
import { styled } from 'styled-components';
import * as color from '../theme/color.js';
import { space } from '../theme/tokens.js';

/** How far a dot may stand out over the plot. What moves further is cut off, or it would give the page a scrollbar. */
const MARGIN = 8;

/** The grid of axes and plot. `--mb-dir` turns what moves along the time axis around in right-to-left pages. */
export const Figure = styled.figure`
  --mb-dir: 1;
  flex: 1 1 auto;
  min-height: 0;
  margin: 0;
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
  & :where([data-part='value-axis'], [data-part='time-axis'], [data-part='plot']) {
    position: relative;
  }
  & :where([data-part='value-axis'] span) {
    position: absolute;
    inset-inline-end: ${space(2.5)};
    transform: translateY(-50%);
    white-space: nowrap;
    line-height: 1;
  }
  & :where([data-part='time-axis']) {
    grid-column: 2;
  }
  & :where([data-part='time-axis'] span) {
    position: absolute;
    bottom: 0;
    transform: translateX(calc(-50% * var(--mb-dir)));
    white-space: nowrap;
    line-height: 1;
  }
  & :where([data-part='unit']) {
    position: absolute;
    inset-inline-start: 0;
    top: -1.375rem;
    max-width: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  &[data-unit] {
    padding-top: 1.75rem;
  }
  & :where([data-part='plot']) {
    min-width: 0;
    min-height: 0;
    border-radius: 2px;
    touch-action: pan-y;
    -webkit-tap-highlight-color: transparent;
    cursor: default;
  }
  & :where([data-selectable]) {
    cursor: pointer;
  }
  & :where([data-part='annotations']) {
    position: absolute;
    inset: 0;
  }
  & :where([data-part='reference']) {
    position: absolute;
    inset-inline: 0;
    border-top: 1.5px dashed ${color.grayDark};
  }
  & :where([data-beyond]) {
    /* Not transparent: forced colours would draw it. */
    border-top-style: none;
  }
  & :where([data-part='reference'] span) {
    position: absolute;
    inset-inline-end: 0;
    bottom: 1px;
    max-width: 100%;
    padding: 1px ${space(1)};
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    border-radius: 3px;
    background: color-mix(in srgb, ${color.white} 82%, transparent);
    color: ${color.grayDark};
    font-weight: 500;
  }
  & :where([data-part='reference'][data-under] span) {
    bottom: auto;
    top: 1px;
  }
  & :where([data-part='event']) {
    position: absolute;
    inset-block: 0;
    border-inline-start: 1px dashed ${color.grayMedium};
  }
  & :where([data-part='event'])::before {
    content: '';
    position: absolute;
    top: -4px;
    inset-inline-start: -4px;
    width: 7px;
    height: 7px;
    background: ${color.grayDark};
    transform: rotate(45deg);
  }
  & :where([data-part='backdrop']) {
    position: relative;
  }
  & :where([data-part='backdrop'] svg) {
    position: absolute;
    inset: 0;
    color: ${color.grayLight};
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
    stroke-width: 1px;
  }
  & :where([data-part='zero']) {
    stroke: ${color.grayMedium};
    stroke-opacity: 0.55;
    stroke-width: 1px;
  }
  & :where([data-part='highlight'], [data-part='pointer']) {
    position: absolute;
    inset: -${MARGIN}px;
    overflow: hidden;
  }
  & :where([data-part='highlight-track']) {
    position: absolute;
    inset: ${MARGIN}px;
    will-change: transform;
  }
  & :where([data-part='band']) {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    background: ${color.primaryLight};
    border-radius: 2px;
  }
  & :where([data-part='rule']) {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 1px solid ${color.grayMedium};
  }
  & :where([data-part='dot']) {
    position: absolute;
    inset-inline-start: 0;
    width: 9px;
    height: 9px;
    margin: -4.5px;
    border: 2px solid ${color.white};
    border-radius: 50%;
  }
  & :where([data-part='segment']) {
    position: absolute;
    inset-inline-start: 0;
    outline: 2px solid ${color.grayDark};
    outline-offset: 0;
    border-radius: 2px;
  }
  @media (forced-colors: active) {
    & :where([data-part='marks']) {
      forced-color-adjust: none;
    }
    & :where([data-part='band']) {
      border-inline: 1px solid Highlight;
    }
    & :where([data-part='dot']) {
      forced-color-adjust: none;
    }
  }
  @media print {
    & :where([data-part='highlight']) {
      display: none;
    }
    & :where([data-part='marks']) {
      print-color-adjust: exact;
    }
  }
`;
