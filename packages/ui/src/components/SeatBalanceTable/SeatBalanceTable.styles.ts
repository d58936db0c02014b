import { styled } from 'styled-components';
import { cardsBelow } from '../../parts/cardsCss.js';
import { meterCss } from '../../parts/meterCss.js';
import { tableCss } from '../../parts/tableCss.js';
import * as color from '../../theme/color.js';
import { space } from '../../theme/tokens.js';

/** One wrapper with static rules for the whole table: there may be hundreds of rows. */
export const Scroller = styled.div`
  ${tableCss}
  ${meterCss}
  ${cardsBelow('40rem')}

  @container (min-width: 40rem) {
    & :where(th[data-column='seat']) {
      width: 34%;
    }
  }
  /* No row opens here to show the rest of a name. */
  & :where([data-part='name-text']) {
    display: block;
  }
  & :where([data-part='remaining'] > [data-part='amount']) {
    font-weight: 600;
  }
  & > :where([data-part='count']) {
    margin: 0;
    padding-bottom: ${space(2)};
    color: ${color.grayMedium};
    font-size: 0.75rem;
  }
  & > :where([data-part='more']) {
    padding-top: ${space(3)};
  }
  @container (max-width: 40rem) {
    & :where([data-part='meter']) {
      margin-inline: 0;
    }
    & :where([data-part='total'] [data-part='amount']) {
      white-space: normal;
    }
  }
  @media print {
    & > :where([data-part='more']) {
      display: none;
    }
  }
`;
