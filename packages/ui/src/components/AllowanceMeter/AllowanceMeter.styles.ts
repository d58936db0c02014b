import { styled } from 'styled-components';
import { chipCss } from '../../parts/chipCss.js';
import { ownOrder } from '../../parts/css.js';
import * as color from '../../theme/color.js';
import { space } from '../../theme/tokens.js';

/** Everything below the header. Its least height is that of its figures, so that other states are as high. */
export const Body = styled.div`
  display: flex;
  flex: 1 1 auto;
  flex-direction: column;
  min-height: 13rem;
  overflow-wrap: anywhere;
  font-variant-numeric: tabular-nums;

  &[data-compact] {
    min-height: 4.25rem;
  }
  & :where(p, dl) {
    margin: 0;
  }
  & :where([data-part='use']) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: ${space(1)} ${space(4)};
    margin-bottom: ${space(1.5)};
    font-size: 0.875rem;
    font-weight: 500;
  }
  & :where([data-part='use'] > span) {
    ${ownOrder}
  }
  & :where([data-part='share']) {
    color: ${color.grayMedium};
  }
  & :where([data-part='bar']) {
    position: relative;
    display: block;
    flex: none;
    margin-block: ${space(1)} ${space(2.5)};
    height: 0.625rem;
  }
  & :where([data-part='meter']) {
    display: flex;
    width: 100%;
    height: 100%;
    border-radius: 999px;
    background: ${color.progressBarBackground};
    print-color-adjust: exact;
    overflow: hidden;
  }
  & :where([data-part='meter'])::before {
    content: '';
    width: var(--mb-meter);
    background: ${color.progressBar};
  }
  & :where([data-level='ahead'] [data-part='meter'])::before {
    background: ${color.amber};
  }
  /* What is beyond the allowance: the rest of the bar, which is then as wide as what was used. */
  & :where([data-part='overage']) {
    position: absolute;
    inset-block: 0;
    inset-inline: var(--mb-limit) 0;
    border-inline-start: 2px solid ${color.white};
    border-start-end-radius: 999px;
    border-end-end-radius: 999px;
    background: ${color.primaryRed};
    print-color-adjust: exact;
  }
  & :where([data-part='period']) {
    position: absolute;
    inset-block: ${space(-1)};
    inset-inline-start: var(--mb-period);
    margin-inline-start: -1px;
    border-inline-start: 2px solid ${color.grayDark};
    /* Between it and a dark bar. */
    outline: 1px solid ${color.white};
  }
  & :where([data-part='facts']) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: ${space(1)} ${space(4)};
  }
  & :where([data-part='key']) {
    display: inline-flex;
    align-items: center;
    gap: ${space(2)};
    color: ${color.grayMedium};
    font-size: 0.75rem;
  }
  & :where([data-part='key'])::before {
    content: '';
    height: 0.75rem;
    border-inline-start: 2px solid ${color.grayDark};
  }
  & :where([data-part='detail']) {
    margin-top: ${space(2)};
  }
  & :where(dl) {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(2)} ${space(8)};
    margin-top: ${space(3)};
  }
  & :where(dt) {
    color: ${color.grayMedium};
    font-size: 0.75rem;
  }
  & :where(dl > div) {
    min-width: 0;
  }
  & :where(dd) {
    margin: 0;
  }
  & :where([data-part='over'] dd) {
    color: ${color.primaryRed};
  }
  & :where([data-part='note']) {
    margin-top: ${space(3)};
    color: ${color.grayMedium};
    font-size: 0.75rem;
    text-wrap: balance;
  }
  ${chipCss}

  /* So wide that every sentence is one line. */
  @container (min-width: 52rem) {
    min-height: 11rem;
  }
  @container (max-width: 26rem) {
    min-height: 14rem;
  }
  @container (max-width: 17rem) {
    min-height: 18rem;

    &[data-compact] {
      min-height: 5.75rem;
    }
  }
  @media (forced-colors: active) {
    & :where([data-part='meter']) {
      border: 1px solid CanvasText;
    }
    & :where([data-part='meter'])::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
    & :where([data-part='overage']) {
      background: Highlight;
      border-color: Canvas;
      forced-color-adjust: none;
    }
  }
`;
