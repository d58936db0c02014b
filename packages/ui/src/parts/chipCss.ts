import { css } from 'styled-components';
import * as color from '../theme/color.js';
import { space } from '../theme/tokens.js';

/** Rules of `Chip`. */
export const chipCss = css`
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
`;
