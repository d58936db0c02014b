import { css } from 'styled-components';
import * as color from '../theme/color.js';
import { space } from '../theme/tokens.js';

/** Rules of `Meter` below an amount in a table. */
export const meterCss = css`
  & :where([data-part='meter']) {
    display: block;
    width: 100%;
    min-width: 5rem;
    max-width: 9rem;
    height: 0.375rem;
    margin-block-start: ${space(1.5)};
    margin-inline: auto 0;
    border-radius: 999px;
    background: ${color.progressBarBackground};
    print-color-adjust: exact;
    overflow: hidden;
  }
  & :where([data-part='meter'])::before {
    content: '';
    display: block;
    width: var(--mb-meter);
    height: 100%;
    border-radius: inherit;
    background: ${color.progressBar};
  }
  @media (forced-colors: active) {
    & :where([data-part='meter']) {
      border: 1px solid CanvasText;
    }
    & :where([data-part='meter'])::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
