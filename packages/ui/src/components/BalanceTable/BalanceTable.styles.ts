import { styled } from 'styled-components';
import { cardsBelow } from '../../parts/cardsCss.js';
import { meterCss } from '../../parts/meterCss.js';
import { tableCss } from '../../parts/tableCss.js';
import * as color from '../../theme/color.js';
import { space } from '../../theme/tokens.js';

/** One wrapper with static rules for the whole table: a styled component per cell costs three times the server's time. */
export const Scroller = styled.div`
  ${tableCss}
  ${meterCss}
  ${cardsBelow('42rem')}

  @container (min-width: 42rem) {
    & :where(th[data-column='name']) {
      width: 38%;
    }
  }
  /* Where the columns only just fit, the names need the room more. */
  @container (min-width: 42rem) and (max-width: 48rem) {
    & :where(th, td):where(:not(:first-child, :last-child)) {
      padding-inline: ${space(1.5)};
    }
  }
  & :where([data-part='remaining'] > [data-part='amount']) {
    font-weight: 600;
  }
  & :where(tr:is([data-status='expired'], [data-status='used-up'], [data-status='archived']) [data-part='remaining'] > [data-part='amount']) {
    color: ${color.grayMedium};
    font-weight: 400;
  }
  & :where([data-part='overdrawn']) {
    color: ${color.primaryRed};
  }
  & :where([data-part='owed']) {
    margin-top: ${space(8)};
  }
  & :where([data-part='table-name']) {
    font-size: 0.8125rem;
    font-weight: 600;
  }
  @media (forced-colors: none) {
    & :where([data-part='owed'] [data-part='meter'])::before {
      background: ${color.grayMedium};
    }
  }
  & :where([data-part='breakdown'] dl) {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(2)} ${space(8)};
    margin: 0;
  }
  & :where([data-part='breakdown'] dt) {
    color: ${color.grayMedium};
    font-size: 0.75rem;
  }
  & :where([data-part='breakdown'] dd) {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  & :where([data-part='breakdown'] [data-part='note']) {
    margin-top: ${space(2)};
  }

  @container (max-width: 42rem) {
    & :where([data-part='meter']) {
      margin-inline: 0;
    }
  }
`;
