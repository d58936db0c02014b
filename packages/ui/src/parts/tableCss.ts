import { css } from 'styled-components';
import * as color from '../theme/color.js';
import { space, token } from '../theme/tokens.js';
import { focusRing } from './css.js';

/** Style rules that the tables of balances and invoices share. */
export const tableCss = css`
  position: relative;
  flex: 1 1 auto;
  min-height: 0;
  overflow: auto;
  overscroll-behavior: contain;
  margin-inline: calc(${space(5)} * -1);
  margin-bottom: calc(${space(5)} * -1);
  padding-inline: ${space(5)};
  padding-bottom: ${space(5)};
  border-radius: 0 0 calc(${token.radius} * 1.5) calc(${token.radius} * 1.5);
  /* A shadow at an edge that hides more: the covers move with the content, the shadows stay. */
  background:
    linear-gradient(${color.white} 40%, transparent) top / 100% 2.5rem local no-repeat,
    linear-gradient(transparent, ${color.white} 60%) bottom / 100% 2.5rem local no-repeat,
    linear-gradient(${color.grayLight}, transparent) top / 100% 0.5rem scroll no-repeat,
    linear-gradient(transparent, ${color.grayLight}) bottom / 100% 0.5rem scroll no-repeat;

  &:focus-visible {
    ${focusRing}
    outline-offset: -3px;
  }
  & :where(table) {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  & :where(caption) {
    text-align: start;
  }
  & :where(th, td) {
    padding: ${space(3)} ${space(3)};
    border-bottom: 1px solid ${color.grayLight};
    vertical-align: top;
    text-align: end;
    font-weight: 400;
  }
  & :where(th:first-child, td:first-child) {
    padding-inline-start: 0;
    text-align: start;
  }
  & :where(th:last-child, td:last-child) {
    padding-inline-end: 0;
  }
  & :where(thead th) {
    padding-block: ${space(2)};
    color: ${color.grayMedium};
    font-size: 0.75rem;
    font-weight: 500;
    vertical-align: bottom;
    white-space: nowrap;
  }
  & :where(small) {
    display: block;
    color: ${color.grayMedium};
    font-size: 0.75rem;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  & :where([data-part='amount'], time) {
    white-space: nowrap;
  }
  & :where([data-part='unknown'], [data-part='none']) {
    color: ${color.grayMedium};
  }
  & :where([data-part='unknown']) {
    font-style: italic;
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }
  & :where(tbody tr[data-part='row']:hover > :is(th, td)) {
    background: ${color.grayExtralight};
  }
  & :where(tbody tr:last-child > :is(th, td)) {
    border-bottom: 0;
  }
  & :where(tr[data-expanded] > :is(th, td)) {
    border-bottom-color: transparent;
  }

  & :where([data-part='sort']) {
    display: inline-flex;
    align-items: center;
    gap: ${space(1)};
    min-height: 24px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  & :where(th:not(:first-child) [data-part='sort']) {
    flex-direction: row-reverse;
  }
  & :where([data-part='sort']:hover, [aria-sort] [data-part='sort']) {
    color: ${color.grayDark};
  }
  & :where([data-part='sort'] svg) {
    fill: currentColor;
    opacity: 0;
  }
  & :where([data-part='sort']:is(:hover, :focus-visible) svg) {
    opacity: 0.5;
  }
  @media (hover: none) {
    & :where([data-part='sort'] svg) {
      opacity: 0.5;
    }
  }
  & :where([aria-sort] [data-part='sort'] svg) {
    opacity: 1;
  }
  & :where([aria-sort='ascending'] [data-direction='descending'], [aria-sort='descending'] [data-direction='ascending']) {
    opacity: 0.25;
  }

  & :where([data-part='head']) {
    display: flex;
    gap: ${space(2)};
  }
  & :where([data-part='name']) {
    min-width: 0;
  }
  & :where([data-part='name-text']) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  & :where([data-expanded] [data-part='name-text']) {
    -webkit-line-clamp: none;
  }
  & :where([data-part='name-details']) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space(1)} ${space(2)};
    margin-top: ${space(1)};
    color: ${color.grayMedium};
    font-size: 0.75rem;
  }
  & :where([data-part='expander']) {
    flex: none;
    display: inline-grid;
    place-items: center;
    width: max(1.5rem, 24px);
    height: max(1.5rem, 24px);
    margin: -2px 0 0 -4px;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    color: ${color.grayMedium};
    cursor: pointer;
  }
  & :where([data-part='expander']:hover) {
    background: ${color.grayLight};
    color: ${color.grayDark};
  }
  & :where([data-part='expander'] svg) {
    transition: transform 120ms ease;
  }
  & :where([data-part='expander'][aria-expanded='true'] svg) {
    transform: rotate(90deg);
  }
  &:dir(rtl) :where([data-part='expander'][aria-expanded='false'] svg) {
    transform: scaleX(-1);
  }

  & :where([data-part='chip']) {
    display: inline-flex;
    align-items: center;
    gap: ${space(1.5)};
    padding: 0 ${space(2)} 0 ${space(1.5)};
    border-radius: 999px;
    background: ${color.grayExtralight};
    color: ${color.grayMedium};
    font-size: 0.6875rem;
    font-weight: 500;
    line-height: 1.25rem;
    white-space: nowrap;
  }
  /* All border: forced colours keep no background. */
  & :where([data-part='chip'])::before {
    content: '';
    border: 0.1875rem solid;
    border-radius: 50%;
  }

  & :where([data-tone='good']) {
    background: color-mix(in srgb, ${color.primaryGreen} 12%, transparent);
    color: ${color.primaryGreen};
  }
  & :where([data-tone='coming']) {
    background: ${color.primaryLight};
    color: ${color.action};
  }
  & :where([data-tone='warning']) {
    background: color-mix(in srgb, ${color.amber} 12%, transparent);
    color: ${color.amber};
  }
  & :where([data-tone='bad']) {
    background: color-mix(in srgb, ${color.primaryRed} 10%, transparent);
    color: ${color.primaryRed};
  }

  & :where([data-part='details']) {
    display: grid;
    gap: ${space(5)};
    padding: ${space(4)};
    border-radius: ${token.radius};
    background: ${color.grayExtralight};
    text-align: start;
  }
  & :where(tr[data-part='details-row'] > td) {
    padding: 0 0 ${space(4)};
    text-align: start;
  }
  & :where([data-part='details'] caption) {
    padding-bottom: ${space(1)};
    color: ${color.grayDark};
    font-size: 0.75rem;
    font-weight: 600;
  }
  & :where([data-part='details'] :is(th, td)) {
    padding-block: ${space(1.5)};
  }
  & :where([data-part='details'] :is(th, td):nth-child(2)) {
    width: 55%;
    text-align: start;
  }
  & :where([data-part='note']) {
    margin: 0;
    color: ${color.grayMedium};
    font-size: 0.75rem;
  }

  @media (prefers-reduced-motion: reduce) {
    & :where([data-part='expander'] svg) {
      transition: none;
    }
  }
  @media print {
    overflow: visible;
    & :where([data-part='expander']) {
      display: none;
    }
  }
`;
