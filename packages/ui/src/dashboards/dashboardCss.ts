import { css } from 'styled-components';
import { focusRing } from '../parts/css.js';
import * as color from '../theme/color.js';
import { space, token } from '../theme/tokens.js';

/**
 * A heading, a row of controls, and panels one below the other. Nothing that arrives late may move anything: every control is there from
 * the start, and no title or name may add a line.
 */
export const dashboardCss = css`
  box-sizing: border-box;
  container-type: inline-size;
  min-width: 0;
  /* Heading and labels stand on the page's own ground, in the page's own ink: a scheme of ours may not be the page's. */
  color: var(--mb-gray-dark, inherit);
  font-family: ${token.fontFamily};
  font-size: 0.8125rem;
  line-height: 1.4;
  text-align: start;

  &:focus-visible {
    ${focusRing}
  }
  & :where([data-part='dashboard'], [data-part='dashboard'] *) {
    box-sizing: border-box;
  }
  & > :where([data-part='dashboard']),
  & :where([data-part='panels']) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space(4)};
  }
  & :where([data-part='dashboard-header']) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: ${space(2)} ${space(4)};
    min-height: 2.25rem;
  }
  & :where([data-part='dashboard-title']) {
    flex: 1;
    margin: 0;
    min-width: 0;
    font-size: 1.125rem;
    font-weight: 600;
    line-height: 1.35;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }
  & :where([data-part='controls']) {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
    gap: ${space(3)};
  }
  @container (max-width: 30rem) {
    & :where([data-part='dashboard-title']:has(+ [data-part='unit'])) {
      flex-basis: 100%;
    }
    & :where([data-part='controls']) {
      grid-template-columns: repeat(auto-fill, minmax(min(8.5rem, 100%), 1fr));
    }
  }
  & :where([data-part='choice']) {
    position: relative;
    display: grid;
    gap: ${space(1)};
    min-width: 0;
  }
  & :where([data-part='choice'] label) {
    color: var(--mb-gray-medium, color-mix(in srgb, currentColor 75%, transparent));
    font-size: 0.75rem;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  & :where([data-part='choice'] > :is(select, input)) {
    width: 100%;
    min-width: 0;
    height: 2.25rem;
    padding-inline: ${space(2.5)};
    border: 1px solid ${color.grayLight};
    border-radius: ${token.radius};
    background: ${color.white};
    color: ${color.grayDark};
    font: inherit;
    font-weight: 500;
    text-overflow: ellipsis;
    appearance: none;
    cursor: pointer;
  }
  & :where([data-part='choice'] > select) {
    padding-inline-end: ${space(7)};
  }
  & :where([data-part='choice']:has(select))::after {
    content: '';
    position: absolute;
    inset-block-end: 1rem;
    inset-inline-end: ${space(3)};
    width: 0.375rem;
    height: 0.375rem;
    border: solid ${color.grayMedium};
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(45deg);
    pointer-events: none;
  }
  & :where([data-part='choice'] > :is(select, input):hover) {
    background: ${color.grayExtralight};
  }
  & :where([data-part='choice'] option) {
    background: ${color.white};
  }
  & :where([data-part='choice'] select:disabled) {
    background: ${color.grayExtralight};
    color: ${color.grayMedium};
    cursor: default;
    opacity: 1;
  }
  & :where([data-part='dashboard-header'] > [data-part='unit']) {
    flex: none;
    width: 12rem;
    min-height: 2.25rem;
  }
  & :where([data-part='unit'] [data-part='choice']) {
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: ${space(2)};
  }
  @container (max-width: 30rem) {
    & :where([data-part='dashboard-header'] > [data-part='unit']) {
      flex: 1 1 8rem;
    }
  }
  & :where([data-part='choice'] > :is(select, input):focus-visible) {
    ${focusRing}
  }
  /* A figure above the panels says the same. */
  & :where([data-part='panels'] [data-part='range-total']) {
    display: none;
  }
  & :where([data-part='panels'] [data-part='title'], [data-part='panels'] [data-part='description']) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  /* On a phone a name has the whole line, and the days share theirs with the buttons. */
  @container (max-width: 26rem) {
    & :where([data-part='panels'] [data-part='header']) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
    }
    & :where([data-part='panels'] [data-part='heading']) {
      display: contents;
    }
    & :where([data-part='panels'] [data-part='title']) {
      grid-column: 1 / -1;
    }
    & :where([data-part='panels'] [data-part='description']) {
      -webkit-line-clamp: 4;
      min-height: 2.8em;
      margin: 0;
    }
  }
  /* Paper keeps what was chosen, not what it was chosen by. */
  @media print {
    & :where([data-part='download']) {
      display: none;
    }
    & :where([data-part='dashboard-header'] > [data-part='unit']) {
      width: auto;
      min-height: 0;
    }
    & :where([data-part='choice'])::after,
    & :where(input)::-webkit-calendar-picker-indicator {
      display: none;
    }
    & :where([data-part='choice'] > :is(select, input)) {
      height: auto;
      padding: 0;
      border: 0;
      background: none;
      opacity: 1;
    }
  }
`;
